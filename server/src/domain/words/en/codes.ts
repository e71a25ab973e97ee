import type { DiagnosisWords } from '../diagnosisWords.ts';

/** Clauses that follow "This cannot all be true:". */
export const clashes: DiagnosisWords['clashes'] = {
  'running-with-end-time': 'the task is running but has an end time',
  'running-with-stop-reason': 'the task is running but has a reason for its end',
  'running-with-push-stopped': 'the task is running but its push has stopped',
  'not-started-with-end-time': 'the task has not started but has an end time',
  'not-started-with-stop-reason': 'the task has not started but has a reason for its end',
  'not-started-with-live-push-state': 'the task has not started but its push is under way',
  'ended-without-end-time': 'the task has ended but has no end time',
  'ended-with-live-push-state': 'the task has ended but its push has not stopped',
  'end-before-start': 'the end lies before the start',
};

export const codes = {
  tones: { good: 'All right', neutral: 'Nothing wrong', warning: 'Needs a look', bad: 'Broken' },
  statuses: {
    unknown: 'Abnormal',
    'not-started': 'Not started',
    running: 'Running',
    ended: 'Ended',
    failed: 'Failed',
    disabled: 'Stopped',
    unrecognised: 'Unrecognised',
  },
  pushStates: {
    unavailable: 'Push state not known yet',
    'not-started': 'Not pushing yet',
    connecting: 'Connecting to the CDN for the first time',
    reconnecting: 'Reconnecting to the CDN',
    connected: 'Connected to the CDN, trying to push',
    pushing: 'Pushing to the CDN',
    stopped: 'Push stopped',
    unrecognised: 'Unrecognised push state',
  },
  stopReasons: {
    unknown: 'Reason unknown to Volcengine',
    'stopped-by-api': 'Stopped through the server API',
    'start-failed': 'Could not be started',
    'idle-timeout': 'Idle for too long',
    'user-disconnected': 'Client user left or stopped the relay',
    'max-running-time-exceeded': 'Maximum running time exceeded',
    unrecognised: 'Unrecognised reason',
  },
  clashes,
} satisfies Partial<DiagnosisWords>;
