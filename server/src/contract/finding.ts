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
