import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import type { PlaceKey } from './highlight.tsx';

const placed =
  /^(?<list>RecordFileList|VideoSolutions|TargetStreams\.StreamList|Layout\.CustomLayout\.Regions)\[(?<position>\d+)\]/;

/** The place on the page that a vendor member path speaks of; `null` when it belongs to no single place. */
export function findPlace(path: string, { kind, task }: LookUpAnswer): PlaceKey | null {
  const groups = placed.exec(path)?.groups;
  if (groups === undefined) return null;
  const position = Number(groups['position']);
  switch (groups['list']) {
    case 'RecordFileList':
      return `file-${position + 1}`;
    case 'VideoSolutions':
      return `output-${position + 1}`;
  }
  if (kind !== 'mixed-push') return null;
  const index =
    groups['list'] === 'TargetStreams.StreamList'
      ? task.targetStreams?.streamList?.[position]?.index
      : task.layout?.customLayout?.regions?.[position]?.streamIndex;
  return index === undefined || index === null || !Number.isSafeInteger(index) || index < 0
    ? null
    : `stream-${index}`;
}
