import { comparedGroups, type ComparedGroup } from '../../contract/comparison.ts';

/** The objects and members that make a group, by pattern; what is more exact stands in the earlier group. */
const members: readonly (readonly [ComparedGroup, readonly string[]])[] = [
  ['state', ['Status', 'StopReason', 'PushStreamState', 'StartTime', 'EndTime']],
  ['streams', ['TargetStreams', 'Stream.UserId', 'Stream.StreamType', 'Stream.Index']],
  ['excluded-streams', ['ExcludeStreams']],
  ['live-stream', ['TaskId', 'Vhost', 'Domain', 'App', 'Stream']],
  ['push-address', ['PushURL']],
  ['encode', ['Encode']],
  ['canvas', ['Layout.CustomLayout.Canvas']],
  ['regions', ['Layout.CustomLayout.Regions']],
  ['layout', ['Layout']],
  ['spatial', ['Control.SpatialConfig']],
  ['control', ['Control', 'MaxRunningTime']],
  ['source-page', ['UserId', 'SourceURL']],
  ['outputs', ['VideoSolutions']],
  ['checks', ['MonitorConfig', 'EventNotifyConfig']],
  ['files', ['RecordFileList']],
];

function groupOf(pattern: string): ComparedGroup {
  const isIn = (whole: string) =>
    pattern === whole || pattern.startsWith(`${whole}.`) || pattern.startsWith(`${whole}[]`);
  return members.find(([, wholes]) => wholes.some(isIn))?.[0] ?? 'other';
}

/** In reading order; within a group as they came. */
export function groupByPattern<Item>(
  items: readonly Item[],
  patternOf: (item: Item) => string,
): { group: ComparedGroup; items: Item[] }[] {
  const found = new Map<ComparedGroup, Item[]>();
  for (const item of items) {
    const group = groupOf(patternOf(item));
    const others = found.get(group);
    if (others === undefined) found.set(group, [item]);
    else others.push(item);
  }
  return comparedGroups.flatMap((group) => {
    const together = found.get(group);
    return together === undefined ? [] : [{ group, items: together }];
  });
}
