import { expect, test } from 'vitest';
import { findName } from './findNames.ts';

/** The names in a text as they are written; `other` after those of something else. */
function namesIn(text: string): string[] {
  const names: string[] = [];
  for (let found = findName(text, 0); found !== null; found = findName(text, found.end)) {
    names.push(text.slice(found.start, found.end) + (found.isOther ? ' other' : ''));
  }
  return names;
}

test.each([
  ['app_id=a room-id: r TaskID "t"', ['app_id', 'room-id', 'TaskID']],
  ['应用ID：a，房间号 r-1，任务编号 t-1，用户 u-1', ['应用ID', '房间号', '任务编号', '用户']],
  ['Roomld: r', ['Roomld']],
  ['req.setRoomId("r")', ['RoomId']],
  ['started at: 2026-03-14', ['started at']],
  ['开始时间：2026-03-14', ['开始时间']],
])('%j: %j', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each(['mushroomid=1', 'DAPP: x', 'room-42/task-7', '</RoomId>', 'liquid: 3', 'tasks: 4'])(
  'a part of a word is none: %s',
  (text) => {
    expect(namesIn(text)).toEqual([]);
  },
);

test.each(['the room froze again, and the user left.', '房间 没有声音', 'a task failed, why'])(
  'words of a sentence are none: %s',
  (text) => {
    expect(namesIn(text)).toEqual([]);
  },
);

test('a word before a name may make it that of something else', () => {
  expect(namesIn('parentTaskId=t streamUserId=u pushTaskId=t x.taskId=t')).toEqual([
    'TaskId other',
    'UserId other',
    'TaskId',
    'taskId',
  ]);
});
