import * as z from 'zod/mini';

export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

function findingOf<Code extends string, Params extends z.core.$ZodShape>(code: Code, params: Params) {
  return z.object({
    code: z.literal(code),
    severity: z.enum(severities),
    /** Vendor member path, e.g. `RecordFileList[2].Size`. */
    path: z.string(),
    params: z.object(params),
  });
}

const nullableNumber = z.nullable(z.number());

/** Whose stream it is; null where TargetStreams does not tell, as when it is empty and takes everyone. */
const owner = { userId: z.nullable(z.string()), isScreen: z.boolean() };

/** Who stands in a region. Regions count from 1 in the order the vendor lists them. */
const placed = { region: z.number(), ...owner };
export type Placed = z.infer<z.ZodMiniObject<typeof placed>>;

/** px. */
const size = z.object({ width: z.number(), height: z.number() });
/** px of the canvas, from its top left. */
const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });

/** A vendor member, what it came with, and what it may be, e.g. `(0, 1]` or `32000, 44100, 48000`. */
const beyondRange = { member: z.string(), value: z.number(), range: z.string() };

/** Something worth knowing about a task, beside its verdict. The rule and its source stand with the rule in domain/diagnosis. */
export const findingSchema = z.discriminatedUnion('code', [
  // Lifetime, RTC kinds
  findingOf('leaves-query-window-soon', { remainingMs: z.number() }),
  findingOf('left-query-window', {}),
  findingOf('clock-skew', { aheadMs: z.number() }),
  // Encode and control, mixed push
  findingOf('audio-bitrate-capped', { bitrate: z.number(), cap: z.number() }),
  findingOf('stereo-required', {}),
  findingOf('volume-indication-adds-black-frames', {}),
  findingOf('spatial-axes-not-perpendicular', {}),
  // Mixed layout: streams and where they are placed
  findingOf('too-many-streams', { streams: z.number(), limit: z.number() }),
  findingOf('stream-targeted-and-excluded', owner),
  findingOf('duplicate-stream-index', {
    index: z.number(),
    /** Whether two streams bear the index, or two regions refer to it; `first` and `second` count in that list from 1. */
    list: z.enum(['streams', 'regions']),
    first: z.number(),
    second: z.number(),
  }),
  findingOf('region-without-stream', { region: z.number(), streamIndex: z.number() }),
  findingOf('stream-without-region', { streamIndex: z.number(), ...owner }),
  // Mixed layout: the picture
  findingOf('layout-missing', { part: z.enum(['layout', 'canvas', 'regions']) }),
  findingOf('canvas-odd', { width: z.number(), height: z.number() }),
  findingOf('canvas-out-of-range', { width: z.number(), height: z.number() }),
  findingOf('encode-size-ignored', { encode: size, canvas: size }),
  findingOf('background-colour-invalid', {}),
  findingOf('background-colour-hidden', { colour: z.string() }),
  findingOf('insecure-image-url', {
    /** Null for the background. */
    placed: z.nullable(z.object(placed)),
    /** `http`, or any other scheme but https, in lower case. */
    scheme: z.string(),
  }),
  // Mixed layout: one region
  findingOf('region-outside-canvas', {
    ...placed,
    part: z.enum(['partly', 'wholly']),
    /** The share of the box that lies outside, 0 to 1. */
    share: z.number(),
    box,
    canvas: size,
  }),
  findingOf('region-empty', { ...placed, width: z.number(), height: z.number() }),
  findingOf('region-transparent', placed),
  findingOf('region-covered', {
    ...placed,
    /** The lowest of the regions that hide it, and how many more it takes. */
    by: z.object(placed),
    others: z.number(),
    /** True when one of them has the same ZOrder, so that the vendor may have drawn them the other way round. */
    isAssumed: z.boolean(),
  }),
  findingOf('region-z-tie', { ...placed, other: z.object(placed), zOrder: z.number() }),
  findingOf('corner-radius-ignored', { ...placed, radiusPx: z.number(), limitPx: z.number() }),
  findingOf('aspect-distorted', {
    ...placed,
    /** px of the region. */
    width: z.number(),
    height: z.number(),
    /** The shape that its source is supposed to have. */
    source: z.enum(['16:9', '16:10']),
    /** Per cent by which that source looks too wide (above 0) or too tall (below 0). */
    distortionPercent: z.number(),
  }),
  findingOf('source-crop-out-of-range', { ...placed, ...beyondRange }),
  findingOf('audio-only-region', placed),
  findingOf('unit-mixed', placed),
  // Any part of a mixed push
  findingOf('value-out-of-range', { region: nullableNumber, ...beyondRange }),
  // Web capture
  findingOf('freeze-check-risky', { intervalSeconds: z.number() }),
  findingOf('start-event-may-never-come', {}),
  findingOf('start-timeout-unused', { startTimeoutSeconds: z.number() }),
  findingOf('max-running-time-reached', { maxRunningSeconds: z.number() }),
  findingOf('odd-video-size', { width: z.number(), height: z.number() }),
  // Cloud recording; file numbers count from 1 in the order the vendor lists them
  findingOf('no-files-yet', {}),
  findingOf('files-overlap', { file: z.number(), next: z.number(), overlapMs: z.number() }),
  findingOf('files-gap', { file: z.number(), next: z.number(), gapMs: z.number() }),
  findingOf('file-empty', {
    file: z.number(),
    size: z.nullable(z.number()),
    durationMs: z.nullable(z.number()),
  }),
  findingOf('files-do-not-cover-task', { coveredMs: z.number(), taskMs: z.number() }),
  findingOf('file-before-task', { file: z.number(), earlyMs: z.number() }),
]);

export type Finding = z.infer<typeof findingSchema>;
export type FindingCode = Finding['code'];
export type FindingParams<Code extends FindingCode> = Extract<Finding, { code: Code }>['params'];
