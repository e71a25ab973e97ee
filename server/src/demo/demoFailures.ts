import type { Kind } from '../contract/kinds.ts';
import type { ProblemCode } from '../contract/problem.ts';
import type { TaskQuery } from '../contract/taskQuery.ts';
import type { DemoAction } from './actions.ts';
import { refusedByGateway, type Refusal, throttled } from './refusal.ts';
import { classApp, inRoom } from './stories/story.ts';

/** How the vendor misbehaves: it refuses, says nothing at all, or answers a page instead of JSON. */
export type Misbehaviour = Refusal | 'silence' | 'html';

interface Trap {
  spring: (action: DemoAction) => Misbehaviour;
  expectedFailure: ProblemCode;
}

/** Task ids that fail the same way in every kind and room. */
const traps: ReadonlyMap<string, Trap> = new Map<string, Trap>([
  ['demo-throttled', { spring: throttled, expectedFailure: 'vendor-throttled' }],
  [
    'demo-denied',
    {
      spring: ({ service, action }) =>
        refusedByGateway('AccessDenied', `User is not authorized to perform ${service}:${action}.`),
      expectedFailure: 'vendor-denied',
    },
  ],
  [
    'demo-unavailable',
    {
      spring: () => refusedByGateway('ServiceUnavailableTemp', 'The service is temporarily unavailable.'),
      expectedFailure: 'vendor-unavailable',
    },
  ],
  ['demo-slow', { spring: () => 'silence', expectedFailure: 'vendor-timeout' }],
  ['demo-unreadable', { spring: () => 'html', expectedFailure: 'vendor-unreadable' }],
]);

/** How the vendor misbehaves when asked for this task id; null when it does not. */
export function findMisbehaviour(taskId: string, action: DemoAction): Misbehaviour | null {
  return traps.get(taskId)?.spring(action) ?? null;
}

/** A look-up that fails on purpose, so that every failure can be seen. */
interface FailureStory {
  name: string;
  kind: Kind;
  query: TaskQuery;
  expectedFailure: ProblemCode;
}

const inRoom42 = (taskId: string): TaskQuery => inRoom(classApp, 'room-42', { taskId });

/** The failures to be had in demo mode by typing ids. What the vendor says of an unknown task differs kind by kind. */
export const demoFailures: readonly FailureStory[] = [
  ...Array.from(traps, ([taskId, { expectedFailure }]): FailureStory => ({
    name: taskId,
    kind: 'mixed-push',
    query: inRoom42(taskId),
    expectedFailure,
  })),
  {
    name: 'unknown-app',
    kind: 'record',
    query: inRoom('no-such-app', 'room-42', { taskId: 'record-1' }),
    expectedFailure: 'vendor-rejected',
  },
  ...(['single-push', 'mixed-push', 'webcast', 'record'] as const).map((kind): FailureStory => ({
    name: `unknown-${kind}`,
    kind,
    query: inRoom42('no-such-task'),
    expectedFailure: 'task-not-found',
  })),
  {
    name: 'unknown-pull-record',
    kind: 'pull-record',
    query: { profile: 'default', taskId: 'no-such-task' },
    expectedFailure: 'task-not-found',
  },
];
