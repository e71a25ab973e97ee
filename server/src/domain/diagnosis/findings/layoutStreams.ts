import type { Finding } from '../../../contract/finding.ts';
import type { MixedPushTask, Region, Stream } from '../../../contract/task.ts';
import { mostHeads } from '../../layout/automatic.ts';
import { hasPicture } from './picture.ts';
import type { Rule } from './rule.ts';

/** An empty TargetStreams takes everyone in the room, and does not say who that is. (Source: task-types §3.1) */
const targetsOf = ({ targetStreams }: MixedPushTask): readonly Stream[] => targetStreams?.streamList ?? [];

/** In other modes than the custom one the regions may be stale. (Source: task-types §3.3 "CustomLayout") */
const regionsOf = ({ layout }: MixedPushTask): readonly Region[] =>
  (layout?.layoutMode?.name === 'custom' ? layout.customLayout?.regions : null) ?? [];

/** Where everyone in the room is taken, the regions tell how many are meant: one for each. (Source: task-types §3) */
const tooManyStreams: Rule<MixedPushTask> = function* (task) {
  const targets = targetsOf(task).length;
  const streams = targets || regionsOf(task).length;
  if (streams > mostHeads) {
    yield {
      code: 'too-many-streams',
      severity: 'warning',
      path: targets > 0 ? 'TargetStreams.StreamList' : 'Layout.CustomLayout.Regions',
      params: { streams, limit: mostHeads },
    };
  }
};

/** A stream of a user, whatever its index; `camera` by default. */
const identityOf = ({ userId, streamType }: Stream) =>
  userId === null ? null : `${streamType?.code ?? 0} ${userId}`;

const toOwner = ({ userId, streamType }: Stream) => ({
  userId,
  isScreen: streamType?.name === 'screen',
});

/** A stream must not be in both lists. (Source: task-types §3.1) */
const streamTargetedAndExcluded: Rule<MixedPushTask> = function* (task) {
  const targets = new Set(targetsOf(task).map(identityOf));
  for (const [position, stream] of (task.excludeStreams?.streamList ?? []).entries()) {
    const identity = identityOf(stream);
    if (identity === null || !targets.has(identity)) continue;
    yield {
      code: 'stream-targeted-and-excluded',
      severity: 'error',
      path: `ExcludeStreams.StreamList[${position}]`,
      params: toOwner(stream),
    };
  }
};

/**
 * An index is unique in its list, and regions and target streams correspond one to one. Only the custom mode looks at
 * them. (Source: task-types §3.1 "Stream.Index", §3.3 "Regions")
 */
const duplicateStreamIndex: Rule<MixedPushTask> = function* (task) {
  const regions = regionsOf(task);
  if (regions.length === 0) return;
  const streamIndices = targetsOf(task).map(({ index }) => index);
  const regionIndices = regions.map(({ streamIndex }) => streamIndex);
  yield* findRepeats(streamIndices, 'streams', (at) => `TargetStreams.StreamList[${at}].Index`);
  yield* findRepeats(regionIndices, 'regions', (at) => `Layout.CustomLayout.Regions[${at}].StreamIndex`);
};

function* findRepeats(
  indices: readonly (number | null)[],
  list: 'streams' | 'regions',
  pathOf: (position: number) => string,
): Iterable<Finding> {
  const firstOf = new Map<number, number>();
  for (const [position, index] of indices.entries()) {
    if (index === null) continue;
    const first = firstOf.get(index);
    if (first === undefined) {
      firstOf.set(index, position);
    } else {
      yield {
        code: 'duplicate-stream-index',
        severity: 'warning',
        path: pathOf(position),
        params: { index, list, first: first + 1, second: position + 1 },
      };
    }
  }
}

/**
 * Regions and target streams correspond one to one. Where an index is missing, on either side, it may be that of any;
 * then there is nothing to be told. (Source: task-types §3.3 "Regions")
 */
const regionWithoutStream: Rule<MixedPushTask> = function* (task) {
  const targets = targetsOf(task);
  const indices = new Set(targets.map(({ index }) => index));
  if (targets.length === 0 || indices.has(null)) return;
  for (const [position, { streamIndex }] of regionsOf(task).entries()) {
    if (streamIndex === null || indices.has(streamIndex)) continue;
    yield {
      code: 'region-without-stream',
      severity: 'warning',
      path: `Layout.CustomLayout.Regions[${position}].StreamIndex`,
      params: { region: position + 1, streamIndex },
    };
  }
};

/** As above. Without any region `layout-missing` tells it, and without a picture nobody misses theirs. */
const streamWithoutRegion: Rule<MixedPushTask> = function* (task) {
  const regions = regionsOf(task);
  const indices = new Set(regions.map(({ streamIndex }) => streamIndex));
  if (regions.length === 0 || indices.has(null) || !hasPicture(task)) return;
  for (const [position, stream] of targetsOf(task).entries()) {
    if (stream.index === null || indices.has(stream.index)) continue;
    yield {
      code: 'stream-without-region',
      severity: 'warning',
      path: `TargetStreams.StreamList[${position}]`,
      params: { streamIndex: stream.index, ...toOwner(stream) },
    };
  }
};

export const layoutStreamRules: readonly Rule<MixedPushTask>[] = [
  tooManyStreams,
  streamTargetedAndExcluded,
  duplicateStreamIndex,
  regionWithoutStream,
  streamWithoutRegion,
];
