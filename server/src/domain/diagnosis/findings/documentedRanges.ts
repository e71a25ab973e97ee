import type { Encode, MixedControl, MixedPushTask, Region } from '../../../contract/task.ts';
import { hasPicture } from './picture.ts';
import type { Rule } from './rule.ts';

/** The values that the vendor documents for a member. */
interface Range {
  text: string;
  holds: (value: number) => boolean;
}

/** Both bounds included. */
const between = (least: number, most: number): Range => ({
  text: `[${least}, ${most}]`,
  holds: (value) => value >= least && value <= most,
});
const oneOf = (...values: number[]): Range => ({
  text: values.join(', '),
  holds: (value) => values.includes(value),
});

/** A member of `Owner` by its vendor name; `read` gives null where there is nothing to judge. */
interface Member<Owner> {
  name: string;
  read: (owner: Owner) => number | null;
  range: Range;
}

// Not here, since other findings tell it exactly: canvas and Encode size, place and size of a region, source crops. The
// length of addresses cannot be judged: they come masked.

/** (Source: task-types §3.2) */
const encodeMembers: readonly Member<Encode>[] = [
  // 0 is adaptive.
  { name: 'VideoBitrate', read: ({ videoBitrate }) => videoBitrate || null, range: between(1, 10_000) },
  { name: 'VideoFps', read: ({ videoFps }) => videoFps, range: between(1, 60) },
  { name: 'VideoGop', read: ({ videoGop }) => videoGop, range: between(1, 5) },
  { name: 'AudioBitrate', read: readAudioBitrate, range: between(32, 192) },
  { name: 'AudioSampleRate', read: (encode) => encode.audioSampleRate, range: oneOf(32_000, 44_100, 48_000) },
  { name: 'AudioChannels', read: ({ audioChannels }) => audioChannels, range: oneOf(1, 2) },
];

/** HE-AAC caps a high one far below 192, which `audio-bitrate-capped` tells. */
function readAudioBitrate({ audioBitrate, audioProfile }: Encode): number | null {
  const isCapped = audioProfile?.name === 'HE-AAC v1' || audioProfile?.name === 'HE-AAC v2';
  return isCapped && audioBitrate !== null && audioBitrate > 192 ? null : audioBitrate;
}

/** (Source: task-types §3.4) */
const controlMembers: readonly Member<MixedControl>[] = [
  { name: 'MaxIdleTime', read: ({ maxIdleTime }) => maxIdleTime, range: between(10, 86_400) },
  {
    name: 'VolumeIndicationInterval',
    read: ({ volumeIndicationMode, volumeIndicationInterval }) =>
      volumeIndicationMode === true ? volumeIndicationInterval : null,
    range: { text: '[1, ∞)', holds: (seconds) => seconds >= 1 },
  },
  { name: 'TalkVolume', read: ({ talkVolume }) => talkVolume, range: between(0, 255) },
];

/** (Source: task-types §3.3 "Regions") */
const regionMembers: readonly Member<Region>[] = [
  { name: 'ZOrder', read: ({ zOrder }) => zOrder, range: between(0, 100) },
  {
    name: 'Alpha',
    // Of 0 `region-transparent` tells.
    read: ({ alpha }) => alpha || null,
    range: { text: '(0, 1]', holds: (alpha) => alpha > 0 && alpha <= 1 },
  },
  {
    name: 'CornerRadius',
    // Over the whole canvas `corner-radius-ignored` tells it.
    read: ({ cornerRadius }) => (cornerRadius !== null && cornerRadius < 0 ? cornerRadius : null),
    range: between(0, 1),
  },
];

/** x, y and z of a position in the room. (Source: task-types §3.3 "SpatialPosition", §3.4 "AudienceSpatialPosition") */
function positionMembers<Owner>(
  name: string,
  read: (owner: Owner) => readonly (number | null)[] | null,
): Member<Owner>[] {
  return [0, 1, 2].map((axis) => ({
    name: `${name}[${axis}]`,
    read: (owner) => read(owner)?.[axis] ?? null,
    range: between(-100, 100),
  }));
}

const listenerMembers = positionMembers<MixedControl>(
  'SpatialConfig.AudienceSpatialPosition',
  ({ spatialConfig }) => spatialConfig?.audienceSpatialPosition ?? null,
);
const speakerMembers = positionMembers<Region>('SpatialPosition', (region) =>
  region.applySpatialAudio === false ? null : region.spatialPosition,
);

/** A value that the documentation does not allow: the vendor may have replaced it by its default. (Source: task-types §3.2–3.4) */
export const valueOutOfRange: Rule<MixedPushTask> = function* (task) {
  const { encode, control, layout } = task;
  const isSpatial = control?.spatialConfig?.enableSpatialRender !== false;
  if (encode !== null) yield* findBeyond(encode, encodeMembers, 'Encode');
  if (control !== null) yield* findBeyond(control, controlMembers, 'Control');
  if (control !== null && isSpatial) yield* findBeyond(control, listenerMembers, 'Control');
  if (layout?.layoutMode?.name !== 'custom') return;
  for (const [position, region] of (layout.customLayout?.regions ?? []).entries()) {
    const path = `Layout.CustomLayout.Regions[${position}]`;
    const isSeen = hasPicture(task) && region.mediaType?.name !== 'audio-only';
    if (isSeen) yield* findBeyond(region, regionMembers, path, position + 1);
    if (isSpatial) yield* findBeyond(region, speakerMembers, path, position + 1);
  }
};

function* findBeyond<Owner>(
  owner: Owner,
  members: readonly Member<Owner>[],
  path: string,
  region: number | null = null,
) {
  for (const { name, read, range } of members) {
    const value = read(owner);
    if (value === null || range.holds(value)) continue;
    yield {
      code: 'value-out-of-range' as const,
      severity: 'warning' as const,
      path: `${path}.${name}`,
      params: { region, member: name, value, range: range.text },
    };
  }
}
