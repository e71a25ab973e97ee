import type { Kind } from '../../contract/kinds.ts';
import { isMembers, type Members } from '../tasks/jsonType.ts';

/** Members that only this kind's page lists. (Source: S0–S4; a plain push shares all of its with the mixed one but `Stream`) */
const telling: readonly (readonly [Kind, readonly string[]])[] = [
  ['record', ['RecordFileList']],
  ['webcast', ['SourceURL', 'VideoSolutions', 'MonitorConfig', 'EventNotifyConfig', 'MaxRunningTime']],
  ['mixed-push', ['Layout', 'Encode', 'TargetStreams', 'ExcludeStreams']],
  ['pull-record', ['Vhost', 'Domain', 'App']],
];

/** Which kind a task without its wrapper is of, by the members it has; null when they tell nothing. */
export function guessKind(task: Members): Kind | null {
  const told = telling.find(([, names]) => names.some((name) => Object.hasOwn(task, name)));
  if (told !== undefined) return told[0];
  return isMembers(task['Stream']) ? 'single-push' : null;
}
