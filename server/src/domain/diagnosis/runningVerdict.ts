import type { MixedControl } from '../../contract/task.ts';
import type { Verdict } from '../../contract/verdict.ts';
import type { KindedRtcTask } from './rtcTask.ts';
import { inferredFrom, saidBy } from './saidBy.ts';

/** The verdict on a task whose Status is 2 (running). */
export function decideRunning(kinded: KindedRtcTask): Verdict {
  switch (kinded.kind) {
    case 'webcast':
      return { ...saidBy('Status'), code: 'running', tone: 'good' };
    case 'record':
      return { ...saidBy('Status'), code: 'recording', tone: 'good' };
    case 'single-push':
    case 'mixed-push':
      return decidePushing(kinded);
  }
}

type KindedPushTask = Extract<KindedRtcTask, { kind: 'single-push' | 'mixed-push' }>;

/** How far a running relay has come on its way to the CDN. (Source: S0, S1, `PushStreamState`) */
function decidePushing(kinded: KindedPushTask): Verdict {
  const said = saidBy('Status', 'PushStreamState');
  const { pushState } = kinded.task;
  switch (pushState?.name) {
    case 'pushing':
      return { ...said, code: 'running-pushing', tone: 'good' };
    case 'connected':
      return { ...said, code: 'running-connected', tone: 'warning' };
    case 'reconnecting':
      return { ...said, code: 'running-reconnecting', tone: 'warning' };
    case 'connecting':
      return { ...said, code: 'running-connecting', tone: 'neutral' };
    // `stopped` clashes with running; what is left without the clash is a running task that does not push.
    case 'stopped':
    case 'not-started':
      return { ...said, code: 'running-not-pushing', tone: 'neutral', ...decideWaiting(kinded) };
    case 'unavailable':
      return { ...said, code: 'running-state-unavailable', tone: 'neutral' };
    case 'unrecognised':
      return {
        ...inferredFrom('Status', 'PushStreamState'),
        code: 'running-state-unavailable',
        tone: 'neutral',
      };
    case undefined:
      return { ...inferredFrom('Status'), code: 'running-state-unavailable', tone: 'neutral' };
  }
}

/**
 * Whether pushing waits for somebody to publish. Mixed push alone has `PushStreamMode`; its default 0 waits, and
 * holds where the member is absent. (Source: task-types §3.4)
 */
function decideWaiting(kinded: KindedPushTask) {
  if (kinded.kind === 'single-push') return { params: { waitsForPublisher: null } };
  const mode = kinded.task.control?.pushStreamMode ?? null;
  return {
    evidence: ['Status', 'PushStreamState', ...(mode === null ? [] : ['Control.PushStreamMode'])],
    params: { waitsForPublisher: waitsForPublisher(mode) },
  };
}

function waitsForPublisher(mode: MixedControl['pushStreamMode']): boolean | null {
  switch (mode?.name) {
    case undefined:
    case 'on-publish':
      return true;
    case 'on-start':
      return false;
    case 'unrecognised':
      return null;
  }
}
