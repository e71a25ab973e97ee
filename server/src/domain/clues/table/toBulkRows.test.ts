import { describe, expect, it } from 'vitest';
import { readTable } from './readTable.ts';
import { toBulkRows, type Mapping } from './toBulkRows.ts';

function ask(text: string, mapping: Partial<Mapping> = {}) {
  const table = readTable(text);
  if (table === null) throw new Error('no table');
  return toBulkRows(table, { fields: table.columns.map(({ field }) => field), ...mapping });
}

describe('the look-ups of a table', () => {
  it('are those that its columns tell', () => {
    const { rows, lines } = ask(
      '类型,AppId,房间ID,任务ID\n合流转推,a-1,room-1,task-1\nGetRecordTask,a-1,room-2,task-2',
    );
    expect(rows).toEqual([
      { kind: 'mixed-push', appId: 'a-1', roomId: 'room-1', taskId: 'task-1' },
      { kind: 'record', appId: 'a-1', roomId: 'room-2', taskId: 'task-2' },
    ]);
    expect(lines).toEqual([2, 3]);
  });

  it('follow the reader where a column is read as something else', () => {
    expect(ask('RoomId,TaskId\nx,y\nz,w', { fields: ['userId', null] }).rows).toEqual([
      { userId: 'x' },
      { userId: 'z' },
    ]);
  });

  it('take AppId and kind for all where a row tells none', () => {
    const { rows } = ask('AppId,RoomId,Kind\n,room-1,\na-2,room-2,云录屏', { appId: 'a-1', kind: 'record' });
    expect(rows).toEqual([
      { kind: 'record', appId: 'a-1', roomId: 'room-1' },
      { kind: 'webcast', appId: 'a-2', roomId: 'room-2' },
    ]);
  });

  it('leave out lines that ask for nothing, and say why', () => {
    const long = 'x'.repeat(1025);
    const { rows, leftOut } = ask(`AppId,RoomId\na-1,room-1\n\na-1,\na-1,${long}\na-1,room-2`);
    expect(rows).toHaveLength(2);
    expect(leftOut).toEqual([
      { line: 3, why: 'empty' },
      { line: 4, why: 'no-id' },
      { line: 5, why: 'too-long' },
    ]);
  });

  it('are a thousand at most', () => {
    const { rows, leftOut } = ask(
      ['RoomId', ...Array.from({ length: 1003 }, (_, at) => `room-${at}`)].join('\n'),
    );
    expect(rows).toHaveLength(1000);
    expect(leftOut).toEqual([1002, 1003, 1004].map((line) => ({ line, why: 'too-many' })));
  });

  it('count those that ask for the same again, and kinds that are none', () => {
    const { rows, duplicates, unknownKinds } = ask('kind,RoomId\n录制,r-1\n录制,r-1\nrecord,r-1\n什么,r-1');
    expect(rows).toHaveLength(4);
    expect(duplicates).toBe(2);
    expect(unknownKinds).toEqual([{ line: 5, cell: '什么' }]);
  });
});
