import type { Kysely } from 'kysely';
import type { AnswerStore } from '../domain/keeping/answerStore.ts';
import type { AnswerToKeep, Saved } from '../domain/keeping/kept.ts';
import { gather } from './gather.ts';
import { holdRuns } from './holdRuns.ts';
import { inOrder } from './inOrder.ts';
import { digestOf, idOfAsked, idOfRun, newObservationId } from './identity.ts';
import { pack } from './packing.ts';
import { readStandings, type ObservationRow, type Standing } from './standing.ts';
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

export function answerWrites(db: Kysely<Tables>): Pick<AnswerStore, 'saveAnswer'> {
  const saveDraft = gather(
    (drafts: Draft[]) => inTransaction(db, (transaction) => saveAll(transaction, drafts)),
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

/** In the order in which they came, with as many statements for all of them as for one. */
async function saveAll(db: Kysely<Tables>, drafts: readonly Draft[]): Promise<Saved[]> {
  await holdRuns(
    db,
    drafts.map(({ run }) => run),
  );
  const standings = await readStandings(
    db,
    drafts.map(({ run }) => run.id),
  );
  const contents = new Map<string, Tables['contents']>();
  const observations = new Map<string, ObservationRow>();
  const saved = drafts.map((draft) => {
    const standing = standings.get(draft.run.id);
    if (standing === undefined) throw new Error(`run ${draft.run.id} is held, and not there`);
    const { newest, newerStartMs } = standing;
    if (newest?.content === draft.content && newest.last_seen_ms >= draft.observedAtMs)
      return toSaved(newest, newerStartMs); // overtaken on the way
    const observation = continueWith(newest, draft);
    if (newest?.content !== draft.content)
      contents.set(draft.content, { digest: draft.content, raw: draft.raw });
    observations.set(observation.id, observation);
    standings.set(draft.run.id, { newest: observation, newerStartMs });
    return toSaved(observation, newerStartMs);
  });
  if (contents.size > 0) {
    await db
      .insertInto('contents')
      .values(inOrder(contents))
      .onConflict((conflict) => conflict.column('digest').doNothing())
      .execute();
  }
  if (observations.size > 0) {
    await db
      .insertInto('observations')
      .values(inOrder(observations))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((eb) => ({
          last_seen_ms: eb.ref('excluded.last_seen_ms'),
          source: eb.ref('excluded.source'),
        })),
      )
      .execute();
  }
  return saved;
}

/** What the run's newest observation becomes: the same seen again, or the one after it. */
function continueWith(newest: Standing['newest'], draft: Draft): ObservationRow {
  const { run, content, source, observedAtMs } = draft;
  if (newest?.content === content) return { ...newest, last_seen_ms: observedAtMs, source };
  return {
    id: newObservationId(),
    run_id: run.id,
    position: (newest?.position ?? 0) + 1,
    content,
    first_seen_ms: observedAtMs,
    last_seen_ms: observedAtMs,
    source,
  };
}

function toSaved(
  { run_id, id, first_seen_ms, last_seen_ms }: NonNullable<Standing['newest']>,
  newerStartMs: number | null,
): Saved {
  return {
    runId: run_id,
    observationId: id,
    firstSeenMs: first_seen_ms,
    lastSeenMs: last_seen_ms,
    newerStartMs,
  };
}
