import type { Drift } from '../../contract/drift.ts';
import type { Kind } from '../../contract/kinds.ts';
import type { KindedTask } from '../../contract/task.ts';
import type { Print } from '../secrets/mask.ts';
import { maskSecrets } from '../secrets/maskSecrets.ts';
import { DriftLog } from './driftLog.ts';
import { findTaskObject } from './findTaskObject.ts';
import type { Members } from './jsonType.ts';
import { readMembers } from './memberReader.ts';
import { readMixedPush } from './mixedPush.ts';
import { readPullRecord } from './pullRecord.ts';
import { readRecord } from './record.ts';
import { readSinglePush } from './singlePush.ts';
import { readWebcast } from './webcast.ts';

/** A task with its kind, where its answer departs from the vendor's page, and the answer itself with secrets masked. */
export type TaskReading = KindedTask & { raw: unknown; drift: Drift[] };

/** absent: the vendor knows no such task. unreadable: `Result` is not what any page or SDK describes. */
type ReadOutcome =
  | { outcome: 'task'; reading: TaskReading }
  | { outcome: 'absent' }
  | { outcome: 'unreadable'; why: string };

/**
 * Reads the vendor's `Result` as a task of this kind. Never throws: whatever is missing or strange inside a task is null
 * and named as drift. Secrets are masked before anything is read, so neither task nor drift can hold one in clear.
 */
export function readTask(kind: Kind, result: unknown, print: Print): ReadOutcome {
  const raw = maskSecrets(result, print);
  const drift = new DriftLog();
  const found = findTaskObject(kind, raw, drift);
  if (found.outcome !== 'found') return found;
  const task = readKinded(kind, found.members, drift);
  return { outcome: 'task', reading: Object.assign(task, { raw, drift: drift.list() }) };
}

function readKinded(kind: Kind, members: Members, drift: DriftLog): KindedTask {
  switch (kind) {
    case 'single-push':
      return { kind, task: readMembers(members, '', drift, readSinglePush) };
    case 'mixed-push':
      return { kind, task: readMembers(members, '', drift, readMixedPush) };
    case 'webcast':
      return { kind, task: readMembers(members, '', drift, readWebcast) };
    case 'record':
      return { kind, task: readMembers(members, '', drift, readRecord) };
    case 'pull-record':
      return { kind, task: readMembers(members, '', drift, readPullRecord) };
  }
}
