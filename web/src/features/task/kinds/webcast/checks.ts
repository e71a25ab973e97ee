import type { WebcastTask } from '@tasklens/server/contract/task';

/** The vendor's ways of watching a captured page. (Source: S2 `MonitorConfig`, `EventNotifyConfig`) */
export const checkNames = ['freeze', 'blank', 'crash', 'startEvent'] as const;
export type CheckName = (typeof checkNames)[number];

/**
 * `absent`: the answer does not say; the vendor's default is off · `off` · `on`: with the seconds between checks or, for
 * the start event, the longest wait for it; null when the wait has no limit.
 */
export type CheckState = { is: 'absent' } | { is: 'off' } | { is: 'on'; seconds: number | null };

export const checkMembers: Record<CheckName, string> = {
  freeze: 'FreezeCheckInterval',
  blank: 'BlankCheckInterval',
  crash: 'CrashCheckInterval',
  startEvent: 'EnableEventNotify',
};

export function checkStates({
  monitorConfig,
  eventNotifyConfig,
}: Pick<WebcastTask, 'monitorConfig' | 'eventNotifyConfig'>): Record<CheckName, CheckState> {
  return {
    freeze: intervalState(monitorConfig?.freezeCheckInterval ?? null),
    blank: intervalState(monitorConfig?.blankCheckInterval ?? null),
    crash: intervalState(monitorConfig?.crashCheckInterval ?? null),
    startEvent: startEventState(eventNotifyConfig),
  };
}

function intervalState(seconds: number | null): CheckState {
  if (seconds === null) return { is: 'absent' };
  return seconds === 0 ? { is: 'off' } : { is: 'on', seconds };
}

function startEventState(config: WebcastTask['eventNotifyConfig']): CheckState {
  const enabled = config?.enableEventNotify ?? null;
  if (enabled === null) return { is: 'absent' };
  if (!enabled) return { is: 'off' };
  const timeout = config?.startTimeout ?? 0; // absent means the vendor's default: 0, no limit
  return { is: 'on', seconds: timeout === 0 ? null : timeout };
}
