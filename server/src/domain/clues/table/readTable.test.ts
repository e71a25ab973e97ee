import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../tables/csv.ts';
import { readTable } from './readTable.ts';

const fieldsOf = (text: string) => readTable(text)?.columns.map(({ field }) => field);
const cellsOf = (text: string) => readTable(text)?.rows.map(({ cells }) => cells);

const appId = '5f3a1b2c4d5e6f7a8b9c0d1e';

describe('a table with headings', () => {
  it.each([
    ['CSV', 'AppId,RoomId,TaskId\na-1,room-1,task-1\na-1,room-2,task-2'],
    ['CSV with \\r\\n and a mark', '\uFEFFAppId,RoomId,TaskId\r\na-1,room-1,task-1\r\na-1,room-2,task-2\r\n'],
    ['lines of \\r', 'AppId,RoomId,TaskId\ra-1,room-1,task-1\ra-1,room-2,task-2'],
    ['TSV', 'app_id\troom_id\ttask_id\na-1\troom-1\ttask-1\na-1\troom-2\ttask-2'],
    ['semicolons', '应用ID;房间ID;任务ID\na-1;room-1;task-1\na-1;room-2;task-2'],
    ['full-width commas', '应用 ID，房间 ID，任务 ID\na-1，room-1，task-1\na-1，room-2，task-2'],
    ['quotes', '"AppId","RoomId","TaskId"\n"a-1","room-1","task-1"\n"a-1","room-2","task-2"'],
    [
      'Markdown',
      '| App ID | Room ID | Task ID |\n| --- | :-: | --- |\n| a-1 | room-1 | `task-1` |\n| a-1 | room-2 | task-2 |',
    ],
    [
      'Markdown without a frame',
      'AppId | RoomId | TaskId\n--- | --- | ---\na-1 | room-1 | task-1\na-1 | room-2 | task-2',
    ],
    [
      'what a terminal draws',
      '+-----+-----+-----+\n| AppId | RoomId | TaskId |\n+-----+-----+-----+\n| a-1 | room-1 | task-1 |\n| a-1 | room-2 | task-2 |\n+-----+-----+-----+',
    ],
    [
      'sentences around it',
      '您好，以下房间有问题：\nAppId,RoomId,TaskId\na-1,room-1,task-1\na-1,room-2,task-2\n请尽快处理 谢谢',
    ],
  ])('is read: %s', (_, text) => {
    expect(fieldsOf(text)).toEqual(['appId', 'roomId', 'taskId']);
    expect(cellsOf(text)).toEqual([
      ['a-1', 'room-1', 'task-1'],
      ['a-1', 'room-2', 'task-2'],
    ]);
  });

  it('tells how sure each column is', () => {
    const table = readTable('RoomId,频道,用户,备注\nroom-1,c-1,u-1,卡顿');
    expect(table?.columns).toEqual([
      { heading: 'RoomId', field: 'roomId', sureness: 'certain' },
      { heading: '频道', field: null, sureness: 'unsure' }, // a room stands already
      { heading: '用户', field: 'userId', sureness: 'likely' },
      { heading: '备注', field: null, sureness: 'unsure' },
    ]);
  });

  it('may have cells with line breaks, delimiters and quotes, as spreadsheets copy them', () => {
    const text = 'RoomId\tremark\nroom-1\t"two\nlines, and a ""word"""\nroom-2\tplain';
    expect(cellsOf(text)).toEqual([
      ['room-1', 'two\nlines, and a "word'],
      ['room-2', 'plain'],
    ]);
    expect(readTable(text)?.rows.map(({ line }) => line)).toEqual([2, 4]);
  });

  it('takes quotes that do not match up for letters', () => {
    expect(cellsOf('RoomId,remark\nroom-1,"broken\nroom-2,fine')).toEqual([
      ['room-1', 'broken'],
      ['room-2', 'fine'],
    ]);
  });

  it('fills rows that are short, and says which lines are empty', () => {
    const table = readTable('RoomId,TaskId,UserId\nroom-1,task-1\n,,\n\nroom-2,,user-2\nroom-3,task-3,-\n\n');
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ['room-1', 'task-1', ''],
      ['room-2', '', 'user-2'],
      ['room-3', 'task-3', ''],
    ]);
    expect(table?.emptyLines).toEqual([3, 4]);
  });

  it('may be a single column', () => {
    expect(fieldsOf('房间ID\nroom-1\nroom-2')).toEqual(['roomId']);
  });

  it('is cut where it is a thousand columns wide', () => {
    const line = (cell: string) => Array.from({ length: 1000 }, (_, at) => `${cell}${at}`).join(',');
    const table = readTable(`RoomId,${line('h')}\nroom-1,${line('c')}`);
    expect(table?.columns).toHaveLength(50);
    expect(table?.moreColumns).toBe(951);
    expect(table?.rows[0]?.cells).toHaveLength(50);
  });
});

describe('a table without known headings', () => {
  it('is recognised by what its cells look like', () => {
    expect(fieldsOf(`${appId}\troom-1\tu-1@@t-1\t合流转推\n${appId}\troom-2\tu-2@@t-2\t录制`)).toEqual([
      'appId',
      null,
      'taskId',
      'kind',
    ]);
    expect(readTable(`${appId},room-1\n${appId},room-2`)?.columns[0]).toEqual({
      heading: null,
      field: 'appId',
      sureness: 'likely',
    });
  });

  it('may have headings that say nothing', () => {
    const table = readTable('编号一,说明 二\nroom-1,task-1\nroom-2,task-2');
    expect(table?.columns.map(({ heading, field }) => [heading, field])).toEqual([
      ['编号一', null],
      ['说明 二', null],
    ]);
    expect(table?.rows).toHaveLength(2);
  });

  it('may be a row of cells, or a list of ids', () => {
    expect(cellsOf(`${appId}\troom-1\ttask-1`)).toEqual([[appId, 'room-1', 'task-1']]);
    expect(cellsOf('room-1\nroom-2\n\nroom-3\n')).toEqual([['room-1'], ['room-2'], ['room-3']]);
  });
});

describe('a text that is no table', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\n '],
    ['an id', 'room-42'],
    ['ids beside each other', 'room-42, task-7'],
    ['a sentence', '房间 room-42 没有声音，请帮忙看看，谢谢'],
    ['sentences', 'Hello, the picture is black,\nplease look, it is urgent,\nthank you, bye'],
    ['JSON', '{"AppId": "a",\n "RoomId": "b",\n "TaskId": "c"}'],
    ['a list of names and values', 'AppId: a-1\nRoomId: room-1\nTaskId: task-1'],
    ['names and values in cells', 'AppId\ta-1\nRoomId\troom-1\nTaskId\ttask-1'],
    ['names above their values', '应用ID\na-1\n房间ID\nroom-1'],
    [
      'a log',
      '2026-11-21 17:00:00,123 INFO room_id=r1, task_id=t1\n2026-11-21 17:00:01,456 INFO room_id=r2, task_id=t2',
    ],
    ['headings alone', 'AppId,RoomId,TaskId'],
  ])('gives none: %s', (_, text) => {
    expect(readTable(text)).toBeNull();
  });
});

it('says where each cell stands', () => {
  const text = 'see below\nRoomId, remark ,TaskId\n"room-1","a ""b"", c" , task-1\r\n＂room-2＂,x,task-2';
  const table = readTable(text);
  expect(table?.at).toEqual({ start: 10, end: text.length });
  expect(table?.rows.map(({ places }) => places.map(({ start, end }) => text.slice(start, end)))).toEqual([
    ['"room-1"', '"a ""b"", c" ', ' task-1\r'],
    ['＂room-2＂', 'x', 'task-2'],
  ]);
  expect(table?.rows.map(({ cells }) => cells)).toEqual([
    ['room-1', 'a "b", c', 'task-1'],
    ['room-2', 'x', 'task-2'],
  ]);
});

it('reads back what our own CSV says', () => {
  const cell = fc.stringMatching(/^[a-z][\w@.-]{0,20}\d$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, fc.string()), { minLength: 1, maxLength: 20 }), (rows) => {
      const read = cellsOf(toCsv([['RoomId', 'TaskId', 'remark'], ...rows]));
      expect(read?.map(([room, task]) => [room, task])).toEqual(rows.map(([room, task]) => [room, task]));
    }),
  );
});

it('throws at no text', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'RoomId',
      'AppId',
      ',',
      '\t',
      '|',
      '"',
      '\n',
      '\r\n',
      '\r',
      '---',
      'room-1',
      '\0',
      '\uFEFF',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const table = readTable(text);
      for (const { cells, places } of table?.rows ?? []) {
        expect(cells).toHaveLength(table?.columns.length ?? 0);
        for (const { start, end } of places) expect(text.slice(start, end)).toHaveLength(end - start);
      }
    }),
  );
});
