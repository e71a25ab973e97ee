import { expect, test } from 'vitest';
import { assign, hintOf, readBareIds } from './readBareIds.ts';

const app = '64b1c9e70d3f5a82b6e4097d';

/** `roomId r-1`, the tasks one by one; `!` for what is no more unsure. */
const bareIn = (text: string, isAlone = true): string[][] =>
  readBareIds(text, [], isAlone).map(({ mentions }) =>
    mentions.map(
      ({ field, value, sureness }) => `${field} ${String(value)}${sureness === 'unsure' ? '' : '!'}`,
    ),
  );

test.each([
  ['one word', 'r42-main', [['taskId r42-main']]],
  ['a user’s task', 'host_1@@pk', [['taskId host_1@@pk!']]],
  [
    'an app, a room and a task',
    `${app} r-1 t-1`,
    [['appId 64b1c9e70d3f5a82b6e4097d!', 'roomId r-1', 'taskId t-1']],
  ],
  ['what the words say of themselves', 'task-7 room-42', [['taskId task-7', 'roomId room-42']]],
  ['a list of tasks', 'rec-1\nrec-2', [['taskId rec-1'], ['taskId rec-2']]],
  [
    'a task on each line',
    'room-1 rec-1\nroom-2 rec-2',
    [
      ['roomId room-1', 'taskId rec-1'],
      ['roomId room-2', 'taskId rec-2'],
    ],
  ],
  ['an id in a sentence', 'class_7 又黑屏了，看下', [['taskId class_7']]],
])('reads %s', (_, text, ids) => {
  expect(bareIn(text)).toEqual(ids);
});

test.each([
  '2026-03-14',
  '10.0.0.1',
  '1080p 30fps',
  'h.264',
  'main.ts',
  'requestId=20260313ab',
  'null',
  '12345 users',
])('is nothing that looks like an id: %s', (text) => {
  expect(bareIn(`看下 ${text} 谢谢`)).toEqual([]);
});

test('beside names only what its form tells counts', () => {
  expect(bareIn(`r-1 ${app} class_7`, false)).toEqual([[`appId ${app}!`]]);
});

test('what is understood already is left out', () => {
  expect(readBareIds('room-42 task-7', [{ start: 0, end: 7 }], true)).toMatchObject([
    { start: 8, mentions: [{ value: 'task-7' }] },
  ]);
});

test.each([
  [app, 'appId'],
  ['u@@t', 'taskId'],
  ['room-1', 'roomId'],
  ['class7', 'roomId'],
  ['rec_1', 'taskId'],
  ['teacher-1', 'userId'],
  ['roommate', null],
  ['abc', null],
])('the letters of %s hint at %s', (id, field) => {
  expect(hintOf(id)).toBe(field);
});

test('the same word twice is one id', () => {
  const at = { start: 0, end: 1 };
  expect(
    assign([
      { text: 'x', at },
      { text: 'x', at },
    ]),
  ).toHaveLength(1);
});
