import { expect, test } from 'vitest';
import { readHeadingName, readName } from './names.ts';

const said = (name: string): string | null => {
  const named = readName(name);
  return named?.what === 'id' ? `${named.field} ${named.strength}` : (named?.what ?? null);
};

test.each([
  ['AppId', 'appId explicit'],
  ['app_id', 'appId explicit'],
  ['APP-ID', 'appId explicit'],
  ['应用 ID', 'appId explicit'],
  ['app', 'appId short'],
  ['room.number', 'roomId explicit'],
  ['房间号', 'roomId explicit'],
  ['房間ID', 'roomId explicit'],
  ['roomName', 'roomId short'],
  ['Taskld', 'taskId explicit'],
  ['任务编号', 'taskId explicit'],
  ['X-Rtc-Task-Id', 'taskId explicit'],
  ['录制任务ID', 'taskId explicit'],
  ['uid', 'userId short'],
  ['主播', 'userId short'],
  ['StartTime', 'startTime'],
  ['开始时间', 'startTime'],
])('%s says %s', (name, what) => {
  expect(said(name)).toBe(what);
});

test.each(['', 'id', 'traceId', 'parentTaskId', 'channel', 'room'.repeat(20), '请求ID'])(
  '%j says nothing',
  (name) => {
    expect(said(name)).toBeNull();
  },
);

test.each([
  ['Channel ID', 'roomId'],
  ['频道号', 'roomId'],
  ['tid', 'taskId'],
  ['用户名', 'userId'],
  ['RoomId', 'roomId'],
  ['remark', undefined],
])('over a column %s says %s', (name, field) => {
  expect(readHeadingName(name)?.field).toBe(field);
});
