import { describe, expect, test } from 'vitest';
import { findTask, type Ids } from './findTask.ts';
import { hour, type TaskStory } from './stories/story.ts';

const nowMs = Date.parse('2026-11-21T09:00:00Z');

function aStory(story: Partial<TaskStory>): TaskStory {
  return {
    name: 'a-story',
    kind: 'mixed-push',
    query: { profile: 'default', appId: 'app', roomId: 'room', taskId: 'relay' },
    task: () => ({ StartTime: nowMs - hour }),
    expectedVerdict: 'running-pushing',
    expectedDrift: [],
    ...story,
  };
}

const isFound = (story: TaskStory, ids: Partial<Ids>) =>
  findTask(
    [story],
    'mixed-push',
    { appId: 'app', roomId: 'room', taskId: '', userId: '', ...ids },
    {
      anchorMs: nowMs,
      nowMs,
      origin: 'http://127.0.0.1:4711',
    },
  ) !== null;

describe('a task started by a server', () => {
  const story = aStory({});

  test('is found by its id, in its own app and room', () => {
    expect(isFound(story, { taskId: 'relay' })).toBe(true);
    expect(isFound(story, { taskId: 'relay', roomId: 'room-2' })).toBe(false);
    expect(isFound(story, { taskId: 'relay', appId: 'app-2' })).toBe(false);
  });

  test('is not found as the task of a client user', () => {
    expect(isFound(story, { taskId: 'relay', userId: 'host-7' })).toBe(false);
  });
});

describe("a client user's first task, started without a task id", () => {
  const story = aStory({ startedBy: { userId: 'host-7', taskId: '', isFirst: true } });

  test.each([{ userId: 'host-7' }, { taskId: 'host-7' }, { taskId: 'host-7', userId: 'host-7' }])(
    'is found by %o',
    (ids) => {
      expect(isFound(story, ids)).toBe(true);
    },
  );

  test('is not found by another user', () => {
    expect(isFound(story, { userId: 'host-8' })).toBe(false);
  });
});

describe("a client user's second task", () => {
  const story = aStory({ startedBy: { userId: 'host-7', taskId: 'screen', isFirst: false } });

  test.each([
    { userId: 'host-7', taskId: 'screen' },
    { userId: 'host-7', taskId: 'host-7@@screen' },
    { taskId: 'host-7@@screen' },
  ])('is found by %o', (ids) => {
    expect(isFound(story, ids)).toBe(true);
  });

  test.each([{ userId: 'host-7' }, { taskId: 'host-7' }, { taskId: 'screen' }])(
    'is not found by %o',
    (ids) => {
      expect(isFound(story, ids)).toBe(false);
    },
  );
});

describe('the 72-hour window', () => {
  const startedAgo = (agoMs: number) => aStory({ task: () => ({ StartTime: nowMs - agoMs }) });

  test('counts from the start of the task', () => {
    expect(isFound(startedAgo(72 * hour - 1), { taskId: 'relay' })).toBe(true);
    expect(isFound(startedAgo(72 * hour), { taskId: 'relay' })).toBe(false);
  });

  test('does not end for a task that outlives it', () => {
    expect(isFound({ ...startedAgo(80 * hour), outlivesWindow: true }, { taskId: 'relay' })).toBe(true);
  });

  test('does not concern the tasks of Live', () => {
    const story: TaskStory = {
      ...startedAgo(80 * hour),
      kind: 'pull-record',
      query: { profile: 'default', taskId: 'pull' },
    };
    const ids = { appId: '', roomId: '', taskId: 'pull', userId: '' };
    expect(findTask([story], 'pull-record', ids, { anchorMs: nowMs, nowMs, origin: '' })).not.toBeNull();
  });
});
