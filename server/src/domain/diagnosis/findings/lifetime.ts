import type { SinglePushTask } from '../../../contract/task.ts';
import { toEpochMs } from '../instant.ts';
import type { Rule } from './rule.ts';

type RtcTask = Pick<SinglePushTask, 'status' | 'startTime' | 'queryableUntil'>;

const soonMs = 6 * 60 * 60 * 1000;
const skewMs = 2 * 60 * 1000;

/** The vendor finds only tasks that started less than 72 h ago; what is not kept by then is lost. (Source: S0–S3) */
const leavesQueryWindowSoon: Rule<RtcTask> = function* ({ queryableUntil }, observedAtMs) {
  const remainingMs = (toEpochMs(queryableUntil) ?? Infinity) - observedAtMs;
  if (remainingMs > 0 && remainingMs < soonMs) {
    yield {
      code: 'leaves-query-window-soon',
      severity: 'warning',
      path: 'StartTime',
      params: { remainingMs },
    };
  }
};

/** The window counts from the start, so a task that runs on may outlive it. (Source: S0–S3) */
const leftQueryWindow: Rule<RtcTask> = function* ({ status, queryableUntil }, observedAtMs) {
  if (status.name === 'running' && (toEpochMs(queryableUntil) ?? Infinity) <= observedAtMs) {
    yield { code: 'left-query-window', severity: 'warning', path: 'StartTime', params: {} };
  }
};

/**
 * What has begun cannot have begun in the future: the vendor's clock and ours differ. A task not yet started is left
 * out, since its time may be one to come. (Source: S0–S3, `StartTime`)
 */
const clockSkew: Rule<RtcTask> = function* ({ status, startTime }, observedAtMs) {
  const aheadMs = (toEpochMs(startTime) ?? -Infinity) - observedAtMs;
  if (status.name !== 'not-started' && aheadMs > skewMs) {
    yield { code: 'clock-skew', severity: 'warning', path: 'StartTime', params: { aheadMs } };
  }
};

export const lifetimeRules: readonly Rule<RtcTask>[] = [leavesQueryWindowSoon, leftQueryWindow, clockSkew];
