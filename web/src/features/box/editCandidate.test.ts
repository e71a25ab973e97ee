import { expect, it } from 'vitest';
import type { Candidate } from '@tasklens/server/domain/clues/clue';
import { withId, withKind, withKnownApp, withLabel, withoutBlanks, without } from './editCandidate.ts';

const at = { start: 3, end: 9 };
const unsureTask: Candidate = { taskId: { value: 'task-7', at, sureness: 'unsure' } };

it('takes an id that a person wrote for certain, and remembers where it stood', () => {
  expect(withId(unsureTask, 'taskId', 'task-8')).toEqual({
    taskId: { value: 'task-8', at, sureness: 'certain' },
  });
});

it('takes a value for another id, and lets the two change places where both are there', () => {
  const other = { value: 'room-1', at, sureness: 'likely' } as const;
  expect(withLabel(unsureTask, 'taskId', 'roomId')).toEqual({
    roomId: { value: 'task-7', at, sureness: 'certain' },
  });
  expect(withLabel({ ...unsureTask, roomId: other }, 'taskId', 'roomId')).toEqual({
    roomId: { value: 'task-7', at, sureness: 'certain' },
    taskId: other,
  });
  expect(withLabel(unsureTask, 'taskId', 'taskId')).toBe(unsureTask);
});

it('takes the kind that a person chose for certain, or leaves it open', () => {
  const chosen = withKind(unsureTask, 'record');
  expect(chosen.kind).toMatchObject({ value: 'record', sureness: 'certain' });
  expect(withKind(chosen, null)).toEqual(unsureTask);
});

it('completes the AppId only where it is missing, needed, and the only one known', () => {
  expect(withKnownApp(unsureTask, ['app-1']).appId).toMatchObject({ value: 'app-1', sureness: 'unsure' });
  expect(withKnownApp(unsureTask, ['app-1', 'app-2'])).toBe(unsureTask);
  expect(withKnownApp(unsureTask, [])).toBe(unsureTask);
  const named = withId(unsureTask, 'appId', 'app-9');
  expect(withKnownApp(named, ['app-1'])).toBe(named);
  const pull = withKind(unsureTask, 'pull-record');
  expect(withKnownApp(pull, ['app-1'])).toBe(pull);
  expect(withKnownApp({}, ['app-1'])).toEqual({});
});

it('leaves out what was removed or emptied', () => {
  expect(without(unsureTask, 'taskId')).toEqual({});
  expect(withoutBlanks(withId(unsureTask, 'roomId', ' '))).toEqual(unsureTask);
});
