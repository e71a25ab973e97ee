import type { WebcastTask } from '../../../contract/task.ts';
import { toEpochMs } from '../instant.ts';
import type { Rule } from './rule.ts';

/**
 * A page that stands still for good reasons is refreshed, then rescheduled; the vendor warns of it.
 * (Source: S2, `FreezeCheckInterval`)
 */
const freezeCheckRisky: Rule<WebcastTask> = function* ({ monitorConfig }) {
  const intervalSeconds = monitorConfig?.freezeCheckInterval ?? 0;
  if (intervalSeconds > 0) {
    yield {
      code: 'freeze-check-risky',
      severity: 'info',
      path: 'MonitorConfig.FreezeCheckInterval',
      params: { intervalSeconds },
    };
  }
};

/**
 * Capture waits for the page's call, and with StartTimeout 0, the default, it waits without end.
 * (Source: S2, `EventNotifyConfig`)
 */
const startEventMayNeverCome: Rule<WebcastTask> = function* ({ eventNotifyConfig }) {
  if (eventNotifyConfig?.enableEventNotify === true && (eventNotifyConfig.startTimeout ?? 0) === 0) {
    yield {
      code: 'start-event-may-never-come',
      severity: 'warning',
      path: 'EventNotifyConfig.StartTimeout',
      params: {},
    };
  }
};

/** StartTimeout counts only when EnableEventNotify, false by default, is true. (Source: S2, `StartTimeout`) */
const startTimeoutUnused: Rule<WebcastTask> = function* ({ eventNotifyConfig }) {
  const startTimeoutSeconds = eventNotifyConfig?.startTimeout ?? 0;
  if (startTimeoutSeconds > 0 && eventNotifyConfig?.enableEventNotify !== true) {
    yield {
      code: 'start-timeout-unused',
      severity: 'info',
      path: 'EventNotifyConfig.StartTimeout',
      params: { startTimeoutSeconds },
    };
  }
};

/**
 * The task ends by itself after this time: it ran all of it, or ought to have ended by now.
 * (Source: S2, `MaxRunningTime`)
 */
const maxRunningTimeReached: Rule<WebcastTask> = function* (task, observedAtMs) {
  const maxRunningSeconds = task.maxRunningTime;
  const startMs = toEpochMs(task.startTime);
  const lastMs = task.status.name === 'running' ? observedAtMs : toEpochMs(task.endTime);
  if (maxRunningSeconds === null) return;
  const hasRunIt = startMs !== null && lastMs !== null && lastMs - startMs >= maxRunningSeconds * 1000;
  if (hasRunIt || task.stopReason?.name === 'max-running-time-exceeded') {
    yield {
      code: 'max-running-time-reached',
      severity: 'warning',
      path: 'MaxRunningTime',
      params: { maxRunningSeconds },
    };
  }
};

const isOdd = (px: number) => Math.abs(px % 2) === 1;

/** Odd sides are made even by the vendor; 1280 × 720 is the default. (Source: S2, `VideoSolutions`) */
const oddVideoSize: Rule<WebcastTask> = function* ({ videoSolutions }) {
  for (const [position, solution] of (videoSolutions ?? []).entries()) {
    const width = solution.width ?? 1280;
    const height = solution.height ?? 720;
    if (isOdd(width) || isOdd(height)) {
      yield {
        code: 'odd-video-size',
        severity: 'info',
        path: `VideoSolutions[${position}]`,
        params: { width, height },
      };
    }
  }
};

export const webcastRules: readonly Rule<WebcastTask>[] = [
  freezeCheckRisky,
  startEventMayNeverCome,
  startTimeoutUnused,
  maxRunningTimeReached,
  oddVideoSize,
];
