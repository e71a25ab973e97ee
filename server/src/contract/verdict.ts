import * as z from 'zod/mini';
import { vendorCode } from './coded.ts';

export const verdictCodes = [
  'waiting-to-start',
  'running-pushing',
  'running-connected',
  'running-reconnecting',
  'running-connecting',
  'running-not-pushing',
  'running-state-unavailable',
  'running',
  'recording',
  'ended-by-api',
  'ended-idle',
  'ended-user-left',
  'ended-max-running-time',
  'ended-start-failed',
  'ended-unknown-reason',
  'ended-without-reason',
  'ended-no-files',
  'failed-to-start',
  'failed',
  'abnormal',
  'scheduled',
  'ended',
  'disabled',
  'unrecognised-status',
  'contradictory',
] as const;
export const verdictCodeSchema = z.enum(verdictCodes);
export type VerdictCode = z.infer<typeof verdictCodeSchema>;

/** good: works · neutral: nothing to worry about · warning: look at it · bad: broken. */
export const tones = ['good', 'neutral', 'warning', 'bad'] as const;
export type Tone = (typeof tones)[number];

/** The pairs of members that cannot both be true. */
export const clashes = [
  'running-with-end-time',
  'running-with-stop-reason',
  'running-with-push-stopped',
  'not-started-with-end-time',
  'not-started-with-stop-reason',
  'not-started-with-live-push-state',
  'ended-without-end-time',
  'ended-with-live-push-state',
  'end-before-start',
] as const;
export type Clash = (typeof clashes)[number];

function verdictOf<Code extends VerdictCode, T extends Tone, Params extends z.core.$ZodShape>(
  code: Code,
  tone: T,
  params: Params,
) {
  return z.object({
    code: z.literal(code),
    tone: z.literal(tone),
    /** certain: the vendor says so · likely: follows from arithmetic or a documented rule. */
    confidence: z.enum(['certain', 'likely']),
    /** Vendor member names that prove it, e.g. `Status`, `StopReason`. */
    evidence: z.array(z.string()),
    params: z.object(params),
  });
}

/** One entry per row of the diagnosis table: each code brings exactly the facts its sentences need. */
export const verdictSchema = z.discriminatedUnion('code', [
  verdictOf('waiting-to-start', 'neutral', {}),
  verdictOf('running-pushing', 'good', {}),
  verdictOf('running-connected', 'warning', {}),
  verdictOf('running-reconnecting', 'warning', {}),
  verdictOf('running-connecting', 'neutral', {}),
  /** waitsForPublisher: pushing starts once somebody publishes (PushStreamMode 0, the default of mixed push); null when not known. */
  verdictOf('running-not-pushing', 'neutral', { waitsForPublisher: z.nullable(z.boolean()) }),
  verdictOf('running-state-unavailable', 'neutral', {}),
  verdictOf('running', 'good', {}),
  verdictOf('recording', 'good', {}),
  verdictOf('ended-by-api', 'neutral', {}),
  /** idleSince: about endTime − MaxIdleTime, ISO; both null when MaxIdleTime is not known. */
  verdictOf('ended-idle', 'warning', {
    idleSince: z.nullable(z.string()),
    maxIdleSeconds: z.nullable(z.number()),
  }),
  verdictOf('ended-user-left', 'neutral', {}),
  /** differenceMs: (end − start) − MaxRunningTime; null when one of them is not known. */
  verdictOf('ended-max-running-time', 'warning', {
    maxRunningSeconds: z.nullable(z.number()),
    differenceMs: z.nullable(z.number()),
  }),
  verdictOf('ended-start-failed', 'bad', {}),
  /** reason: the vendor's word as it came. */
  verdictOf('ended-unknown-reason', 'warning', { reason: z.string() }),
  verdictOf('ended-without-reason', 'warning', {}),
  /** otherwise: the verdict that would hold if files had been listed. */
  verdictOf('ended-no-files', 'bad', { otherwise: verdictCodeSchema }),
  verdictOf('failed-to-start', 'bad', {}),
  /** reason: the vendor's word as it came, null when none. */
  verdictOf('failed', 'bad', { reason: z.nullable(z.string()) }),
  verdictOf('abnormal', 'bad', {}),
  verdictOf('scheduled', 'neutral', {}),
  verdictOf('ended', 'neutral', {}),
  verdictOf('disabled', 'warning', {}),
  verdictOf('unrecognised-status', 'warning', { status: vendorCode }),
  /** otherwise: the verdict that would hold without the clash. */
  verdictOf('contradictory', 'warning', { otherwise: verdictCodeSchema, clashes: z.array(z.enum(clashes)) }),
]);

export type Verdict = z.infer<typeof verdictSchema>;
export type VerdictParams<Code extends VerdictCode> = Extract<Verdict, { code: Code }>['params'];
