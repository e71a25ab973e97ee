import type { Kind } from '@tasklens/server/contract/kinds';
import { idFields, type IdField } from '@tasklens/server/contract/taskQuery';
import type { Candidate, Clue, Place } from '@tasklens/server/domain/clues/clue';

/** The place of what no text holds: a person said it, or this browser knew it. */
const nowhere: Place = { start: 0, end: 0 };

/** Whether the text itself tells this. */
export const isInText = ({ at }: Clue<unknown>): boolean => at.end > at.start;

/** The ids there are, in the order in which they came. */
export const idsIn = (candidate: Candidate): IdField[] =>
  Object.keys(candidate).flatMap((name) => idFields.find((field) => field === name) ?? []);

/** The id as a person wrote it, which makes it certain. */
export function withId(candidate: Candidate, field: IdField, value: string): Candidate {
  const at = candidate[field]?.at ?? nowhere;
  // An observation is one of the task as it was named.
  return { ...without(candidate, 'observation'), [field]: { value, at, sureness: 'certain' } };
}

/**
 * The value of `from` taken for `to`, as a person says it is; what `to` held before changes places with it. The order of
 * the ids stays, so that what is on screen does not jump.
 */
export function withLabel(candidate: Candidate, from: IdField, to: IdField): Candidate {
  const moved = candidate[from];
  if (moved === undefined || from === to) return candidate;
  const relabelled = (Object.entries(candidate) as [string, Clue<unknown>][]).map(([name, clue]) => {
    if (name === from) return [to, { ...moved, sureness: 'certain' }];
    return [name === to ? from : name, clue];
  });
  return Object.fromEntries(relabelled) as Candidate; // names of ids for names of ids
}

export function without(candidate: Candidate, part: keyof Candidate): Candidate {
  return Object.fromEntries(Object.entries(candidate).filter(([name]) => name !== part));
}

/** As the kind that a person chose, which makes it certain; `null` leaves it open. */
export function withKind(candidate: Candidate, kind: Kind | null): Candidate {
  if (kind === null) return without(candidate, 'kind');
  return { ...candidate, kind: { value: kind, at: candidate.kind?.at ?? nowhere, sureness: 'certain' } };
}

/** With the one AppId that this browser knows, where the text names none: likely meant, yet never sure. */
export function withKnownApp(candidate: Candidate, appIds: readonly string[]): Candidate {
  const [value, other] = appIds;
  const needsApp = candidate.kind?.value !== 'pull-record' && idFields.some((field) => candidate[field]);
  if (!needsApp || candidate.appId !== undefined || value === undefined || other !== undefined) {
    return candidate;
  }
  return { ...candidate, appId: { value, at: nowhere, sureness: 'unsure' } };
}

/** Without the ids that were emptied: they are still being written. */
export function withoutBlanks(candidate: Candidate): Candidate {
  return idFields
    .filter((field) => candidate[field]?.value.trim() === '')
    .reduce<Candidate>(without, candidate);
}
