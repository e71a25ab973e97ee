import type { Kysely } from 'kysely';
import type { AnswerToKeep, Saved } from '../domain/keeping/kept.ts';
import { gather } from './gather.ts';
import { digestOf, idOfAsked, idOfRun, newObservationId } from './identity.ts';
import { pack } from './packing.ts';
import type { Repository } from './repository.ts';
import type { RunRow, Tables } from './tables.ts';
import { inTransaction } from './transaction.ts';

/** As many answers as share a commit: few enough for nobody else to wait long. */
const mostAtOnce = 50;

/** An answer made ready outside the transaction. */
interface Draft {
  run: RunRow;
  content: string;
  raw: Uint8Array;
  source: Uint8Array;
  observedAtMs: number;
}

export function answerWrites(db: Kysely<Tables>): Pick<Repository, 'saveAnswer'> {
  const saveDraft = gather(
    (drafts: Draft[]) =>
      inTransaction(db, async (transaction) => {
        const saved = new Map<Draft, Saved>();
        // In one order on all servers, so that no two of them wait for each other.
        for (const draft of drafts.toSorted(byRun)) saved.set(draft, await save(transaction, draft));
        return drafts.flatMap((draft) => saved.get(draft) ?? []);
      }),
    mostAtOnce,
  );
  return {
    saveAnswer: async (answer, urgency) => saveDraft(await drawUp(answer), { isPatient: urgency === 'bulk' }),
  };
}

async function drawUp({ run, raw, source, observedAtMs }: AnswerToKeep): Promise<Draft> {
  const { profile, appId, roomId, taskId, userId } = run.query;
  const [packedRaw, packedSource] = await Promise.all([pack(raw), pack(source)]);
  return {
    run: {
      id: idOfRun(run),
      asked: idOfAsked(run),
      mode: run.mode,
      kind: run.kind,
      profile,
      app_id: appId ?? null,
      room_id: roomId ?? null,
      task_id: taskId ?? null,
      user_id: userId ?? null,
      start_ms: run.startMs,
      first_seen_ms: observedAtMs,
      last_seen_ms: observedAtMs,
    },
    content: digestOf(raw),
    raw: packedRaw,
    source: packedSource,
    observedAtMs,
  };
}

async function save(db: Kysely<Tables>, draft: Draft): Promise<Saved> {
  await touchRun(db, draft);
  const { newest, newerStartMs } = await standingOf(db, draft.run);
  const { id, firstSeenMs, lastSeenMs } = (await seeAgain(db, draft, newest)) ?? (await begin(db, draft));
  return { runId: draft.run.id, observationId: id, firstSeenMs, lastSeenMs, newerStartMs };
}

/** From here to the commit no other server writes to this run. */
async function touchRun(db: Kysely<Tables>, { run }: Draft): Promise<void> {
  await db
    .insertInto('runs')
    .values(run)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({
        last_seen_ms: eb
          .case()
          .when('excluded.last_seen_ms', '>', eb.ref('runs.last_seen_ms'))
          .then(eb.ref('excluded.last_seen_ms'))
          .else(eb.ref('runs.last_seen_ms'))
          .end(),
      })),
    )
    .execute();
}

interface Seen {
  id: string;
  firstSeenMs: number;
  lastSeenMs: number;
}

interface Newest extends Seen {
  content: string;
}

/** The run's newest observation, and the start of the newest later run of the same ids; null where there is none. */
async function standingOf(
  db: Kysely<Tables>,
  run: RunRow,
): Promise<{ newest: Newest | null; newerStartMs: number | null }> {
  const { newerStartMs, id, content, firstSeenMs, lastSeenMs } = await db
    .selectFrom('runs')
    .leftJoin('observations', 'observations.run_id', 'runs.id')
    .select([
      'observations.id',
      'observations.content',
      'observations.first_seen_ms as firstSeenMs',
      'observations.last_seen_ms as lastSeenMs',
    ])
    .select((eb) =>
      eb
        .selectFrom('runs as later')
        .whereRef('later.asked', '=', 'runs.asked')
        .whereRef('later.start_ms', '>', 'runs.start_ms')
        .select((sub) => sub.fn.max('later.start_ms').as('start_ms'))
        .as('newerStartMs'),
    )
    .where('runs.id', '=', run.id)
    .orderBy('observations.position', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return {
    newest:
      id === null || content === null || firstSeenMs === null || lastSeenMs === null
        ? null
        : { id, content, firstSeenMs, lastSeenMs },
    newerStartMs: run.start_ms === 0 ? null : newerStartMs, // which of them is later is not known
  };
}

/** Null when the run's newest observation is another answer, or is being purged. */
async function seeAgain(db: Kysely<Tables>, draft: Draft, newest: Newest | null): Promise<Seen | null> {
  if (newest?.content !== draft.content) return null;
  const { id, firstSeenMs, lastSeenMs } = newest;
  if (draft.observedAtMs <= lastSeenMs) return { id, firstSeenMs, lastSeenMs }; // overtaken on the way
  const { numUpdatedRows } = await db
    .updateTable('observations')
    .set({ last_seen_ms: draft.observedAtMs, source: draft.source })
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows === 0n ? null : { id, firstSeenMs, lastSeenMs: draft.observedAtMs };
}

async function begin(db: Kysely<Tables>, draft: Draft): Promise<Seen> {
  await db
    .insertInto('contents')
    .values({ digest: draft.content, raw: draft.raw })
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .execute();
  const id = newObservationId();
  await db
    .insertInto('observations')
    .values((eb) => ({
      id,
      run_id: draft.run.id,
      position: eb
        .selectFrom('observations')
        .where('run_id', '=', draft.run.id)
        .select((sub) => sub.fn.coalesce(sub(sub.fn.max('position'), '+', 1), sub.lit(1)).as('position')),
      content: draft.content,
      first_seen_ms: draft.observedAtMs,
      last_seen_ms: draft.observedAtMs,
      source: draft.source,
    }))
    .execute();
  return { id, firstSeenMs: draft.observedAtMs, lastSeenMs: draft.observedAtMs };
}

function byRun(one: Draft, other: Draft): number {
  return one.run.id < other.run.id ? -1 : one.run.id > other.run.id ? 1 : 0;
}
