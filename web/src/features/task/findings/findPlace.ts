import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import type { MixedPushTask, Stream } from '@tasklens/server/contract/task';
import type { PlaceKey } from '../placeKey.ts';
import { streamPlace } from '../streamPlace.ts';

const patterns = {
  file: /^RecordFileList\[(\d+)\]/,
  output: /^VideoSolutions\[(\d+)\]/,
  target: /^TargetStreams\.StreamList\[(\d+)\]/,
  excluded: /^ExcludeStreams\.StreamList\[(\d+)\]/,
  region: /^Layout\.CustomLayout\.Regions\[(\d+)\]/,
};

/** The place on the page that a vendor member path speaks of; `null` when it belongs to no single place. */
export function findPlace(path: string, answer: LookUpAnswer): PlaceKey | null {
  const positionIn = (pattern: RegExp): number | null => {
    const digits = pattern.exec(path)?.[1];
    return digits === undefined ? null : Number(digits);
  };
  const file = positionIn(patterns.file);
  if (file !== null) return `file-${file + 1}`;
  const output = positionIn(patterns.output);
  if (output !== null) return `output-${output + 1}`;
  if (answer.kind !== 'mixed-push') return null;

  const { targetStreams, excludeStreams, layout } = answer.task;
  const target = positionIn(patterns.target);
  const excluded = positionIn(patterns.excluded);
  const region = positionIn(patterns.region);
  const index =
    (target === null ? null : targetStreams?.streamList?.[target]?.index) ??
    (excluded === null ? null : findIndexOf(excludeStreams?.streamList?.[excluded], targetStreams)) ??
    (region === null ? null : layout?.customLayout?.regions?.[region]?.streamIndex) ??
    null;
  return streamPlace(index);
}

/** The index among the target streams of a stream that is excluded as well; the index it is excluded with is another. */
function findIndexOf(
  excluded: Stream | undefined,
  targets: MixedPushTask['targetStreams'],
): number | null | undefined {
  if (!excluded) return null;
  const typeOf = ({ streamType }: Stream) => streamType?.code ?? 0;
  return targets?.streamList?.find(
    (target) => target.userId === excluded.userId && typeOf(target) === typeOf(excluded),
  )?.index;
}
