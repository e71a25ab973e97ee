import { kinds, type Kind } from '../../contract/kinds.ts';
import { pathOf, type DriftLog } from './driftLog.ts';
import { isMembers, jsonTypeOf, type Members } from './jsonType.ts';

type FoundTask =
  | { outcome: 'found'; members: Members }
  | { outcome: 'absent' }
  /** `why` names a member and a type, never a value. */
  | { outcome: 'unreadable'; why: string };

/** The member of `Result` that holds the task, as the kinds' pages spell it; the webcast page has two spellings. */
const wrappers: Record<Kind, readonly [string, ...string[]]> = {
  'single-push': ['PushSingleStreamToCDNTask'],
  'mixed-push': ['PushMixedStreamToCDNTask'],
  webcast: ['WebCastTask', 'WebcastTask'],
  record: ['RecordTask'],
  'pull-record': ['TaskDetail'],
};

/** The kind whose wrapper this `Result` holds; undefined for a task that stands by itself. */
export const kindOfWrapper = (result: Members): Kind | undefined =>
  kinds.find((kind) => {
    const wrapper = findWrapper(kind, result);
    return wrapper !== undefined && isMembers(result[wrapper]);
  });

/** A `Result` around a task that stands by itself. */
export const wrap = (kind: Kind, task: Members): Members => ({ [wrappers[kind][0]]: task });

/**
 * The task's object inside a `Result`. Its wrapper's name is matched without regard to case, as the vendor's own SDKs
 * do. A pull recording stands in `Result` itself, or in `TaskDetail` as newer SDKs have it. (Source: task-types §1, §6)
 */
export function findTaskObject(kind: Kind, result: unknown, drift: DriftLog): FoundTask {
  if (result === undefined || result === null) return { outcome: 'absent' };
  if (!isMembers(result)) return { outcome: 'unreadable', why: `Result is of type ${jsonTypeOf(result)}` };
  const wrapper = findWrapper(kind, result);
  const task = wrapper === undefined ? undefined : result[wrapper];
  if (kind === 'pull-record' && (task === undefined || task === null)) return foundUnlessBlank(result);
  if (wrapper === undefined || task === undefined || task === null) return { outcome: 'absent' };
  if (!isMembers(task)) return { outcome: 'unreadable', why: `${wrapper} is of type ${jsonTypeOf(task)}` };
  noteSurroundings(kind, result, wrapper, drift);
  return foundUnlessBlank(task);
}

function findWrapper(kind: Kind, result: Members): string | undefined {
  const spellings = wrappers[kind];
  const matching = Object.keys(result).filter((name) =>
    spellings.some((spelling) => spelling.toLowerCase() === name.toLowerCase()),
  );
  return matching.find((name) => isMembers(result[name])) ?? matching[0];
}

/** What stands in `Result` and on no page: another spelling, a wrapper around a flat answer, neighbours. */
function noteSurroundings(kind: Kind, result: Members, wrapper: string, drift: DriftLog): void {
  const listed: readonly string[] = kind === 'pull-record' ? [] : wrappers[kind];
  for (const name of Object.keys(result)) {
    if (!listed.includes(name)) drift.note(pathOf('Result', name), 'absent', 'present');
  }
}

/** The vendor answers with nothing, or with zeros, where it knows no such task. (Source: http-api "task-not-found") */
function foundUnlessBlank(members: Members): FoundTask {
  const told = ['Status', 'StartTime', 'EndTime'].filter((name) => Object.hasOwn(members, name));
  const isBlank =
    told.length > 0
      ? told.every((name) => isZero(members[name]))
      : Object.values(members).every((value) => value === null);
  return isBlank ? { outcome: 'absent' } : { outcome: 'found', members };
}

function isZero(value: unknown): boolean {
  return value === null || value === 0 || value === '0' || value === '';
}
