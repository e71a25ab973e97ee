import type { KindedTask, PushStateName, StatusName } from '../../contract/task.ts';
import type { Clash } from '../../contract/verdict.ts';
import { msBetween } from './instant.ts';
import { findReason } from './stopReason.ts';

/** The members that a clash can lie between, read once. */
interface Facts {
  status: StatusName;
  hasEndTime: boolean;
  hasStopReason: boolean;
  pushState: PushStateName | null;
  endsBeforeStart: boolean;
}

interface ClashRule {
  clash: Clash;
  /** Both sides, in vendor member names. */
  evidence: readonly [string, string];
  holds: (facts: Facts) => boolean;
}

const endBeforeStart: ClashRule = {
  clash: 'end-before-start',
  evidence: ['StartTime', 'EndTime'],
  holds: ({ endsBeforeStart }) => endsBeforeStart,
};

const isLive = ({ pushState }: Facts) =>
  pushState === 'connecting' ||
  pushState === 'reconnecting' ||
  pushState === 'connected' ||
  pushState === 'pushing';

/**
 * What cannot all be true of an RTC task. The vendor's rules (S0–S3): EndTime 0 means not ended; an empty StopReason means not
 * ended; PushStreamState says something while Status is 2, is 6 at Status 3 and 0 otherwise.
 *
 * An absent member never clashes, save EndTime, where absent and 0 are the same to us. Not every breach of the PushStreamState rule
 * is a clash: a state 0 or 1 on an ended task denies nothing, and a failed task may have failed while it connected, so
 * its last state takes nothing away from the failure.
 */
const rtcRules: readonly ClashRule[] = [
  {
    clash: 'running-with-end-time',
    evidence: ['Status', 'EndTime'],
    holds: ({ status, hasEndTime }) => status === 'running' && hasEndTime,
  },
  {
    clash: 'running-with-stop-reason',
    evidence: ['Status', 'StopReason'],
    holds: ({ status, hasStopReason }) => status === 'running' && hasStopReason,
  },
  {
    clash: 'running-with-push-stopped',
    evidence: ['Status', 'PushStreamState'],
    holds: ({ status, pushState }) => status === 'running' && pushState === 'stopped',
  },
  {
    clash: 'not-started-with-end-time',
    evidence: ['Status', 'EndTime'],
    holds: ({ status, hasEndTime }) => status === 'not-started' && hasEndTime,
  },
  {
    clash: 'not-started-with-stop-reason',
    evidence: ['Status', 'StopReason'],
    holds: ({ status, hasStopReason }) => status === 'not-started' && hasStopReason,
  },
  {
    clash: 'not-started-with-live-push-state',
    evidence: ['Status', 'PushStreamState'],
    holds: (facts) => facts.status === 'not-started' && isLive(facts),
  },
  {
    clash: 'ended-without-end-time',
    evidence: ['Status', 'EndTime'],
    holds: ({ status, hasEndTime }) => status === 'ended' && !hasEndTime,
  },
  {
    clash: 'ended-with-live-push-state',
    evidence: ['Status', 'PushStreamState'],
    holds: (facts) => facts.status === 'ended' && isLive(facts),
  },
  endBeforeStart,
];

/** A pull-record's times are a plan, so only their order can be wrong. (Source: task-types §6) */
const plannedRules: readonly ClashRule[] = [endBeforeStart];

function toFacts({ kind, task }: KindedTask): Facts {
  return {
    status: task.status.name,
    hasEndTime: task.endTime !== null,
    hasStopReason: kind !== 'pull-record' && findReason(task) !== null,
    pushState: kind === 'single-push' || kind === 'mixed-push' ? (task.pushState?.name ?? null) : null,
    endsBeforeStart: (msBetween(task.startTime, task.endTime) ?? 0) < 0,
  };
}

/** The pairs of members of this task that cannot both be true; empty when it agrees with itself. */
export function findClashes(kinded: KindedTask): Pick<ClashRule, 'clash' | 'evidence'>[] {
  const facts = toFacts(kinded);
  return (kinded.kind === 'pull-record' ? plannedRules : rtcRules).filter(({ holds }) => holds(facts));
}
