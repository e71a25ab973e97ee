import type { BulkRow } from '../../contract/bulk.ts';
import type { Kind } from '../../contract/kinds.ts';
import { findIdError, findMissingIds, fieldsOf, idFields, type TaskQuery } from '../../contract/taskQuery.ts';
import type { Candidate, Clue, Clues } from './clue.ts';

type Ids = Omit<TaskQuery, 'profile'>;

export type Way =
  | { to: 'share'; id: string }
  /** One task and no doubt. `run`: when it started, epoch ms; `observation`: one of that run's, by its id. */
  | { to: 'task'; kind: Kind; query: TaskQuery; run?: number; observation?: string }
  /** Answers of the vendor's, to be read as they are. */
  | { to: 'pasted' }
  | { to: 'bulk'; rows: BulkRow[] }
  /** `kind`: the one believed. `isAppIdGuessed`: it is the only one known here, and the text names none. */
  | { to: 'find'; ids: Ids; kind?: Kind; isAppIdGuessed: boolean }
  | { to: 'nothing' };

/** Where Enter leads with these clues. `known`: the AppIds that this browser has seen. */
export function chooseWay({ candidates }: Clues, { known }: { known: readonly string[] }): Way {
  const share = candidates.find((candidate) => candidate.share !== undefined)?.share;
  if (candidates.some(({ response }) => response !== undefined)) return { to: 'pasted' };
  if (share !== undefined) return { to: 'share', id: share.value };

  const tasks = candidates.filter(({ roomId, taskId, userId, appId }) => roomId ?? taskId ?? userId ?? appId);
  const [first, ...others] = tasks;
  if (first === undefined) return { to: 'nothing' };
  const asking = tasks.filter(({ roomId, taskId, userId }) => roomId ?? taskId ?? userId);
  if (others.length > 0 && asking.length > 1) return { to: 'bulk', rows: asking.map(toRow) };
  return toTask(first) ?? toFind(first, known);
}

function toTask(candidate: Candidate): Way | null {
  const { kind } = candidate;
  if (kind?.sureness !== 'certain') return null;
  const fields = fieldsOf(kind.value);
  const clues = fields.flatMap((field) =>
    candidate[field] === undefined ? [] : [{ field, ...candidate[field] }],
  );
  const isSound = clues.every(
    ({ field, value, sureness }) => sureness !== 'unsure' && findIdError(kind.value, field, value) === null,
  );
  const ids: Ids = Object.fromEntries(clues.map(({ field, value }) => [field, value]));
  if (!isSound || findMissingIds(kind.value, ids).length > 0) return null;
  return { to: 'task', kind: kind.value, query: { profile: 'default', ...ids }, ...pinOf(candidate) };
}

/** The very run, and what of it is to be shown. */
function pinOf({ startTime, observation }: Candidate): { run?: number; observation?: string } {
  if (startTime === undefined || !isToTheMillisecond(startTime)) return {};
  const run = Date.parse(startTime.value);
  return observation === undefined ? { run } : { run, observation: observation.value };
}

/** As our links and the vendor's answers have it; a rounded start would name no run. */
const isToTheMillisecond = ({ at, sureness }: Clue<string>): boolean =>
  sureness === 'certain' && at.end - at.start === 13;

function toFind(candidate: Candidate, known: readonly string[]): Way {
  const ids = idsOf(candidate);
  const [only] = known;
  const guessed = ids.appId === undefined && known.length === 1 && only !== undefined ? only : null;
  return {
    to: 'find',
    ids: guessed === null ? ids : { appId: guessed, ...ids },
    ...(candidate.kind !== undefined && { kind: candidate.kind.value }),
    isAppIdGuessed: guessed !== null,
  };
}

const toRow = (candidate: Candidate): BulkRow => ({
  ...(candidate.kind?.sureness !== 'unsure' &&
    candidate.kind !== undefined && { kind: candidate.kind.value }),
  ...idsOf(candidate),
});

function idsOf(candidate: Candidate): Ids {
  return Object.fromEntries(
    idFields.flatMap((field) => (candidate[field] === undefined ? [] : [[field, candidate[field].value]])),
  );
}
