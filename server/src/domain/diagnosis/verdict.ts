import type { KindedTask, PullRecordTask } from '../../contract/task.ts';
import type { Verdict } from '../../contract/verdict.ts';
import { findClashes } from './clashes.ts';
import { decideEnded } from './endedVerdict.ts';
import type { KindedRtcTask } from './rtcTask.ts';
import { decideRunning } from './runningVerdict.ts';
import { inferredFrom, saidBy } from './saidBy.ts';
import { findReason } from './stopReason.ts';

/** The one verdict on a task. Total: every combination of members gets exactly one. */
export function decideVerdict(kinded: KindedTask): Verdict {
  const otherwise = kinded.kind === 'pull-record' ? decidePlanned(kinded.task) : decideRtc(kinded);
  const found = findClashes(kinded);
  if (found.length === 0) return otherwise;
  return {
    ...inferredFrom(...new Set(found.flatMap(({ evidence }) => evidence))),
    code: 'contradictory',
    tone: 'warning',
    params: { otherwise: otherwise.code, clashes: found.map(({ clash }) => clash) },
  };
}

/** (Source: S0–S3, `Status`) */
function decideRtc(kinded: KindedRtcTask): Verdict {
  const { status } = kinded.task;
  switch (status.name) {
    case 'not-started':
      return { ...saidBy('Status'), code: 'waiting-to-start', tone: 'neutral' };
    case 'running':
      return decideRunning(kinded);
    case 'ended':
      return decideEnded(kinded);
    case 'failed':
      return decideFailed(kinded);
    case 'unknown':
      return { ...saidBy('Status'), code: 'abnormal', tone: 'bad' };
    case 'disabled': // no RTC page lists it
    case 'unrecognised':
      return decideUnrecognised(status);
  }
}

/** (Source: S4, `Status`) */
function decidePlanned({ status }: PullRecordTask): Verdict {
  const said = saidBy('Status');
  switch (status.name) {
    case 'not-started':
      return { ...said, code: 'scheduled', tone: 'neutral' };
    case 'running':
      return { ...said, code: 'recording', tone: 'good' };
    case 'ended':
      return { ...said, code: 'ended', tone: 'neutral' };
    case 'disabled':
      return { ...said, code: 'disabled', tone: 'warning' };
    case 'failed': // the Live page lists neither of these two
    case 'unknown':
    case 'unrecognised':
      return decideUnrecognised(status);
  }
}

function decideFailed({ task }: KindedRtcTask): Verdict {
  const reason = findReason(task);
  const said = reason === null ? saidBy('Status') : saidBy('Status', 'StopReason');
  return reason?.name === 'start-failed'
    ? { ...said, code: 'failed-to-start', tone: 'bad' }
    : { ...said, code: 'failed', tone: 'bad', params: { reason: reason?.word ?? null } };
}

function decideUnrecognised({ code }: KindedTask['task']['status']): Verdict {
  return { ...saidBy('Status'), code: 'unrecognised-status', tone: 'warning', params: { status: code } };
}
