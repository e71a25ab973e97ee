import type { Kind } from '@tasklens/server/contract/kinds';
import type { PastObservation } from '@tasklens/server/contract/history';
import type { AnswerOf } from '@tasklens/server/contract/lookup';
import { problemStatus, type Problem, type ProblemCode } from '@tasklens/server/contract/problem';
import type { Run } from '@tasklens/server/contract/run';
import type { TaskOf } from '@tasklens/server/contract/task';
import type { ListedShare, Share } from '@tasklens/server/contract/share';
import { fieldsOf, type TaskQuery } from '@tasklens/server/contract/taskQuery';

// Believable values where a test does not care; a test states only what matters to it.

const startTime = '2026-11-21T09:00:02.000Z';
const endTime = '2026-11-21T09:12:43.000Z';
const observedAt = '2026-11-21T10:00:00.000Z';

const ended = {
  status: { code: 3, name: 'ended' },
  startTime,
  endTime,
  stopReason: { code: 'StopByAPI', name: 'stopped-by-api' },
  queryableUntil: '2026-11-24T09:00:02.000Z',
} as const;

const pushStopped = { code: 6, name: 'stopped', meaningful: false } as const;

const plainTasks: TaskOf = {
  'single-push': {
    ...ended,
    pushState: pushStopped,
    stream: { index: null, userId: 'host-7', streamType: { code: 0, name: 'camera' } },
    pushUrl: 'rtmp://push.example.com/live/•••#4af109',
    control: { mediaType: { code: 0, name: 'audio-video' }, maxIdleTime: 180 },
  },
  'mixed-push': {
    ...ended,
    pushState: pushStopped,
    targetStreams: { streamList: [{ index: 1, userId: 'host-7', streamType: { code: 0, name: 'camera' } }] },
    excludeStreams: null,
    pushUrl: 'rtmp://push.example.com/live/•••#4af109',
    encode: null,
    layout: null,
    control: null,
  },
  webcast: {
    ...ended,
    userId: 'capture-1',
    sourceUrl: 'https://board.example.com/lesson?key=•••#09be11',
    videoSolutions: [{ width: 1280, height: 720, frameRate: 15, bitrate: 2000 }],
    maxRunningTime: 7200,
    monitorConfig: null,
    eventNotifyConfig: null,
  },
  record: { ...ended, recordFileList: [] },
  'pull-record': {
    status: { code: '已结束', name: 'ended' },
    startTime,
    endTime,
    taskId: 'live-task-1',
    vhost: 'vhost.example.com',
    domain: 'push.example.com',
    app: 'live',
    stream: 'lesson-9',
  },
};

const ids = { appId: 'app-1', roomId: 'room-42', taskId: 'task-7' } as const;

/** One point of a run's history: by default the run's first, of a task that runs. */
export function aPastObservation(rest: Partial<PastObservation> = {}): PastObservation {
  return {
    id: 'observation-1',
    firstSeenAt: '2026-11-21T09:01:00.000Z',
    lastSeenAt: '2026-11-21T09:12:40.000Z',
    status: { code: 2, name: 'running' },
    verdict: { code: 'running', tone: 'good', confidence: 'certain', evidence: ['Status'], params: {} },
    changes: null,
    moreChanges: 0,
    ...rest,
  };
}

/** The ids a test's look-up asks for, where it does not say. */
export function aQuery(kind: Kind): TaskQuery {
  return {
    profile: 'default',
    ...Object.fromEntries(
      Object.entries(ids).filter(([field]) => fieldsOf(kind).some((each) => each === field)),
    ),
  };
}

/** An answer of the server: by default a task that ran 12 min 41 s and was stopped through the API 47 minutes ago. */
export function anAnswer<K extends Kind>(
  kind: K,
  { task, ...rest }: Partial<Omit<AnswerOf<K>, 'kind' | 'task'>> & { task?: Partial<TaskOf[K]> } = {},
): AnswerOf<K> {
  return {
    kind,
    mode: 'live',
    origin: 'live',
    query: aQuery(kind),
    observedAt,
    source: {
      action: 'GetPushMixedStreamToCDNTask',
      version: '2020-12-01',
      service: 'rtc',
      region: 'cn-north-1',
      requestId: '20261121180000010225036134211E7B',
      httpStatus: 200,
      durationMs: 84,
      attempts: 1,
      cached: false,
    },
    task: { ...plainTasks[kind], ...task },
    verdict:
      kind === 'pull-record'
        ? { code: 'ended', tone: 'neutral', confidence: 'certain', evidence: ['Status'], params: {} }
        : {
            code: 'ended-by-api',
            tone: 'neutral',
            confidence: 'certain',
            evidence: ['Status', 'StopReason'],
            params: {},
          },
    findings: [],
    drift: [],
    raw: {},
    ...(kind === 'mixed-push' && { pictures: [] }),
    ...rest,
  } as unknown as AnswerOf<K>; // the compiler cannot see that `task` fits `kind` once both are generic
}

/** A failure of the server, with the HTTP status its code stands for. */
export function aProblem(code: ProblemCode, rest: Partial<Problem> = {}): Problem {
  return { type: 'about:blank', title: code, status: problemStatus[code], detail: code, code, ...rest };
}

/** The run of `anAnswer`, whose answer was kept. */
export const aKeptRun: Run = {
  id: 'run-1',
  startTime,
  observationId: 'observation-1',
  firstSeenAt: observedAt,
  lastSeenAt: observedAt,
  kept: true,
};

/** A share of a mixed push that is to last for a week, as others see it. */
export function aShare(rest: Partial<Share> = {}): Share {
  return {
    id: 'share-1',
    createdAt: '2026-11-21T10:05:00.000Z',
    expiresAt: '2026-11-28T10:05:00.000Z',
    note: '',
    view: {},
    isMine: false,
    answer: anAnswer('mixed-push', { origin: 'snapshot', run: aKeptRun }),
    ...rest,
  };
}

/** The same in the list of whoever made it. */
export function aListedShare(rest: Partial<ListedShare> = {}): ListedShare {
  const { id, createdAt, expiresAt, note, answer } = aShare();
  const { kind, query, verdict } = answer;
  const url = `https://tasklens.example.com/s/${rest.id ?? id}`;
  return { id, url, createdAt, expiresAt, revokedAt: null, note, kind, query, verdict, ...rest };
}
