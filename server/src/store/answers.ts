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
  return { saveAnswer: async (answer) => saveDraft(await drawUp(answer)) };
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
  const { id, firstSeenMs, lastSeenMs } = (await seeAgain(db, draft)) ?? (await begin(db, draft));
  const newerStartMs = await findNewerStart(db, draft.run);
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

/** Null when the run's newest observation is another answer, or is being purged. */
async function seeAgain(db: Kysely<Tables>, draft: Draft): Promise<Seen | null> {
  const newest = await db
    .selectFrom('observations')
    .select(['id', 'content', 'first_seen_ms', 'last_seen_ms'])
    .where('run_id', '=', draft.run.id)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (newest?.content !== draft.content) return null;
  const { id, first_seen_ms: firstSeenMs, last_seen_ms: lastSeenMs } = newest;
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

async function findNewerStart(db: Kysely<Tables>, { asked, start_ms }: RunRow): Promise<number | null> {
  if (start_ms === 0) return null; // which of them is later is not known
  const newer = await db
    .selectFrom('runs')
    .select('start_ms')
    .where('asked', '=', asked)
    .where('start_ms', '>', start_ms)
    .orderBy('start_ms', 'desc')
    .limit(1)
    .executeTakeFirst();
  return newer?.start_ms ?? null;
}

function byRun(one: Draft, other: Draft): number {
  return one.run.id < other.run.id ? -1 : one.run.id > other.run.id ? 1 : 0;
}
