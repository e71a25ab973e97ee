import { idFields, type IdField } from '../../contract/taskQuery.ts';
import type { Candidate } from './clue.ts';

/** The candidates without those whose ids another tells as well, or tells with more beside them. */
export function mergeSame(candidates: readonly Candidate[]): Candidate[] {
  const byIds = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const same = byIds.get(key);
    if (same === undefined) byIds.set(key, candidate);
    else {
      if (same.kind === undefined && candidate.kind !== undefined) same.kind = candidate.kind;
      if (same.startTime === undefined && candidate.startTime !== undefined)
        same.startTime = candidate.startTime;
    }
  }
  return dropParts([...byIds.values()]);
}

/** No id has a line end. */
const keyOf = ({ appId, roomId, taskId, userId, share, response }: Candidate): string =>
  `${appId?.value ?? ''}\n${roomId?.value ?? ''}\n${taskId?.value ?? ''}\n${userId?.value ?? ''}\n${share?.value ?? ''}\n${response?.at.start ?? ''}`;

/** Each is held against so many that share its most telling id. */
const mostCompared = 50;
const mostTellingFirst = ['taskId', 'userId', 'roomId', 'appId'] as const satisfies readonly IdField[];

function dropParts(candidates: readonly Candidate[]): Candidate[] {
  const most = candidates.reduce((so, candidate) => Math.max(so, countIds(candidate)), 0);
  const keyed = candidates.map((candidate) => ({
    candidate,
    // Of those that could be a part of another.
    key: countIds(candidate) < most && isOnlyIds(candidate) ? tellingKeyOf(candidate) : null,
  }));
  const wholes = new Map<string, Candidate[]>();
  for (const { key } of keyed) if (key !== null) wholes.set(key, []);
  if (wholes.size === 0) return [...candidates];
  for (const candidate of candidates) {
    for (const field of idFields) {
      const list = wholes.get(`${field} ${candidate[field]?.value ?? ''}`);
      if (list !== undefined && list.length < mostCompared) list.push(candidate);
    }
  }
  return keyed
    .filter(
      ({ candidate, key }) => key === null || !wholes.get(key)?.some((whole) => isPartOf(candidate, whole)),
    )
    .map(({ candidate }) => candidate);
}

const isOnlyIds = ({ share, response }: Candidate): boolean => share === undefined && response === undefined;

function tellingKeyOf(candidate: Candidate): string | null {
  const field = mostTellingFirst.find((each) => candidate[each] !== undefined);
  return field === undefined ? null : `${field} ${candidate[field]?.value ?? ''}`;
}

function countIds({ appId, roomId, taskId, userId }: Candidate): number {
  return (
    (appId === undefined ? 0 : 1) +
    (roomId === undefined ? 0 : 1) +
    (taskId === undefined ? 0 : 1) +
    (userId === undefined ? 0 : 1)
  );
}

function isPartOf(candidate: Candidate, whole: Candidate): boolean {
  return (
    countIds(candidate) < countIds(whole) &&
    idFields.every(
      (field) => candidate[field] === undefined || candidate[field].value === whole[field]?.value,
    )
  );
}
