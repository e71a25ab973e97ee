import type { RtcKind } from '../../contract/kinds.ts';
import { pushStateNames, type StatusName } from '../../contract/task.ts';
import { toInstant } from './instant.ts';
import type { MemberReader } from './memberReader.ts';

const statuses = ['unknown', 'not-started', 'running', 'ended', 'failed'] as const;

const stopReasons = new Map([
  ['UnknownStopReason', 'unknown'],
  ['StopByAPI', 'stopped-by-api'],
  ['StartTaskFailed', 'start-failed'],
  ['IdleTimeOut', 'idle-timeout'],
  ['UserDisconnect', 'user-disconnected'],
  ['ExceedMaxRunningTime', 'max-running-time-exceeded'],
] as const);

const everyPage = ['UnknownStopReason', 'StopByAPI', 'StartTaskFailed'];
const listedStopReasons: Record<RtcKind, readonly string[]> = {
  'single-push': [...everyPage, 'IdleTimeOut', 'UserDisconnect'],
  'mixed-push': [...everyPage, 'IdleTimeOut', 'UserDisconnect'],
  webcast: [...everyPage, 'ExceedMaxRunningTime'],
  record: [...everyPage, 'IdleTimeOut'],
};

/** A task can be looked up while it started less than 72 hours ago. (Source: S0–S3) */
export const memoryMs = 72 * 3_600_000;

/**
 * What every task of a room tells about its run. The kinds assign their own members to it: spread into a literal it would
 * cost as much as all the rest of the reading. (Source: task-types §1 "Common value rules")
 */
export function readRun(task: MemberReader, kind: RtcKind) {
  task.require('Status');
  const status = task.coded('Status', statuses) ?? ({ code: null, name: 'unrecognised' } as const);
  const startTime = task.epochTime('StartTime');
  return {
    status,
    startTime,
    endTime: task.epochTime('EndTime'),
    stopReason: task.worded('StopReason', stopReasons, listedStopReasons[kind]),
    queryableUntil: startTime && toInstant(Date.parse(startTime) + memoryMs),
  };
}

/** How the push to the CDN stands, which means something only while the task runs. (Source: S0, S1) */
export function readPushState(task: MemberReader, status: StatusName) {
  const state = task.coded('PushStreamState', pushStateNames);
  return state && { code: state.code, name: state.name, meaningful: status === 'running' };
}
