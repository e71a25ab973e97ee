import { expect, it } from 'vitest';
import { excerptOf } from './excerptOf.ts';

it('shows the place with a little of what surrounds it, on one line', () => {
  const text = `2026-11-21 12:00:01\tINFO start push\nroom_id=room-42\ntask_id=task-7 took 12 ms altogether`;
  const start = text.indexOf('room-42');
  expect(excerptOf(text, { start, end: start + 7 }, [])).toEqual({
    before: '…INFO start push room_id=',
    itself: 'room-42',
    after: ' task_id=task-7 took 12 …',
  });
});

it('marks no end where the text has none more', () => {
  expect(excerptOf('room-42', { start: 0, end: 7 }, [])).toEqual({
    before: '',
    itself: 'room-42',
    after: '',
  });
});

it('repeats no secret that lies nearby, not even a part of one', () => {
  const text = 'key=AKLTsecretsecretsecretsecret room=r1 sign=abcdef';
  const secretAt = { start: 4, end: 32 };
  const signAt = { start: 46, end: 52 };
  const { before, after } = excerptOf(text, { start: 38, end: 40 }, [
    { at: signAt, why: 'secret' },
    { at: secretAt, why: 'secret' },
    { at: { start: 0, end: 4 }, why: 'not-understood' },
  ]);
  expect(before).toBe('…••• room=');
  expect(after).toBe(' sign=•••');
});
