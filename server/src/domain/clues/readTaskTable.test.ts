import { expect, it } from 'vitest';
import { readTaskTable } from './readTaskTable.ts';

const appId = '5f3a1b2c4d5e6f7a8b9c0d1e';
const columnsOf = (text: string) =>
  readTaskTable(text)?.columns.map(({ field, sureness }) => (field === null ? null : `${field} ${sureness}`));

it('takes the columns as they are named', () => {
  expect(columnsOf('AppId,RoomId\na-1,room-1\na-1,room-2')).toEqual(['appId certain', 'roomId certain']);
});

it('guesses what columns without a name are', () => {
  expect(columnsOf(`${appId}\tx-1\ty-1\n${appId}\tx-2\ty-2`)).toEqual([
    'appId likely',
    'roomId unsure',
    'taskId unsure',
  ]);
  expect(columnsOf('room-1\nroom-2\nroom-3')).toEqual(['roomId unsure']);
  expect(columnsOf('task-1\ntask-2')).toEqual(['taskId unsure']);
});

it('makes a table of lines that each name a task', () => {
  const table = readTaskTable(
    'first one: room_id=room-1 task_id=task-1\n\nthe other: room_id=room-2 task_id=task-2 user_id=user-2',
  );
  expect(table?.columns.map(({ field }) => field)).toEqual(['roomId', 'taskId', 'userId']);
  expect(table?.rows.map(({ cells }) => cells)).toEqual([
    ['room-1', 'task-1', ''],
    ['room-2', 'task-2', 'user-2'],
  ]);
  expect(table?.rows.map(({ line }) => line)).toEqual([1, 3]);
});

it('finds no tasks where there are none', () => {
  expect(readTaskTable('good morning')).toBeNull();
});
