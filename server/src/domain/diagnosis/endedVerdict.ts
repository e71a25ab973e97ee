import type { RecordTask } from '../../contract/task.ts';
import type { Verdict, VerdictParams } from '../../contract/verdict.ts';
import { msBetween, toEpochMs, toInstant } from './instant.ts';
import type { KindedRtcTask } from './rtcTask.ts';
import { inferredFrom, saidBy } from './saidBy.ts';
import { findReason, listedReasons } from './stopReason.ts';

/** The verdict on a task whose Status is 3 (ended). */
export function decideEnded(kinded: KindedRtcTask): Verdict {
  const byReason = decideByReason(kinded);
  return kinded.kind === 'record' && hasNoFiles(kinded.task)
    ? decideNoFiles(kinded.task, byReason)
    : byReason;
}

const hasNoFiles = ({ recordFileList }: RecordTask) => recordFileList === null || recordFileList.length === 0;

/**
 * An ended recording ought to list what it made; an empty list is the vendor's word, an absent one is read as empty.
 * (Source: S3, `RecordFileList`)
 */
function decideNoFiles(task: RecordTask, otherwise: Verdict): Verdict {
  const members = ['Status', 'RecordFileList'];
  return {
    ...(task.recordFileList === null ? inferredFrom(...members) : saidBy(...members)),
    code: 'ended-no-files',
    tone: 'bad',
    params: { otherwise: otherwise.code },
  };
}

/** Why it ended, in the vendor's words. (Source: S0–S3, `StopReason`) */
function decideByReason(kinded: KindedRtcTask): Verdict {
  const said = saidBy('Status', 'StopReason');
  const reason = findReason(kinded.task);
  if (reason === null) return { ...said, code: 'ended-without-reason', tone: 'warning' };
  const name = listedReasons[kinded.kind].includes(reason.name) ? reason.name : 'unrecognised';
  switch (name) {
    case 'stopped-by-api':
      return { ...said, code: 'ended-by-api', tone: 'neutral' };
    case 'user-disconnected':
      return { ...said, code: 'ended-user-left', tone: 'neutral' };
    case 'start-failed':
      return { ...said, code: 'ended-start-failed', tone: 'bad' };
    case 'idle-timeout':
      return decideIdle(kinded);
    case 'max-running-time-exceeded':
      return decideMaxRunningTime(kinded);
    case 'unknown':
    case 'unrecognised':
      return { ...said, code: 'ended-unknown-reason', tone: 'warning', params: { reason: reason.word } };
  }
}

/**
 * Idle means that nobody publishes; the task ended once that had lasted `MaxIdleTime`.
 * (Source: S0, task-types §3.4)
 */
function decideIdle({ kind, task }: KindedRtcTask): Verdict {
  const maxIdleSeconds =
    kind === 'single-push' || kind === 'mixed-push' ? (task.control?.maxIdleTime ?? null) : null;
  const idleSince = findIdleSince(task, maxIdleSeconds);
  const proof = idleSince === null ? [] : ['EndTime', 'Control.MaxIdleTime'];
  return {
    ...saidBy('Status', 'StopReason', ...proof),
    code: 'ended-idle',
    tone: 'warning',
    params: { idleSince, maxIdleSeconds },
  };
}

/** When the last publisher left: end less `MaxIdleTime`, yet never before the task's own start. */
function findIdleSince(
  { startTime, endTime }: KindedRtcTask['task'],
  maxIdleSeconds: number | null,
): VerdictParams<'ended-idle'>['idleSince'] {
  const endMs = toEpochMs(endTime);
  if (endMs === null || maxIdleSeconds === null) return null;
  const idleSinceMs = endMs - maxIdleSeconds * 1000;
  return toInstant(Math.max(idleSinceMs, toEpochMs(startTime) ?? idleSinceMs));
}

/** The vendor ends a capture that runs past `MaxRunningTime`. (Source: S2, `MaxRunningTime`) */
function decideMaxRunningTime({ kind, task }: KindedRtcTask): Verdict {
  const maxRunningSeconds = kind === 'webcast' ? task.maxRunningTime : null;
  const ranMs = msBetween(task.startTime, task.endTime);
  const differenceMs = ranMs === null || maxRunningSeconds === null ? null : ranMs - maxRunningSeconds * 1000;
  const proof = differenceMs === null ? [] : ['StartTime', 'EndTime', 'MaxRunningTime'];
  return {
    ...saidBy('Status', 'StopReason', ...proof),
    code: 'ended-max-running-time',
    tone: 'warning',
    params: { maxRunningSeconds, differenceMs },
  };
}
