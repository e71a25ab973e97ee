import { expect, test } from 'vitest';
import { chooseWay } from './chooseWay.ts';
import { readClues } from './readClues.ts';

const app = '64b1c9e70d3f5a82b6e4097d';
const wayOf = (text: string, known: readonly string[] = []) => chooseWay(readClues(text), { known });

test('a link to a task leads to its very run', () => {
  expect(
    wayOf(`https://t.example/x/tasks/webcast?appId=${app}&roomId=r-1&taskId=t-1&run=1773489600000`),
  ).toEqual({
    to: 'task',
    kind: 'webcast',
    query: { profile: 'default', appId: app, roomId: 'r-1', taskId: 't-1' },
    run: 1773489600000,
  });
});

test('a link to what was seen of a run leads to just that', () => {
  const link = `https://t.example/tasks/webcast?appId=${app}&roomId=r-1&taskId=t-1`;
  expect(wayOf(`${link}&run=1773489600000&observation=Ob_7-x`)).toMatchObject({
    to: 'task',
    query: { taskId: 't-1' },
    run: 1773489600000,
    observation: 'Ob_7-x',
  });
  expect(wayOf(`${link}&observation=Ob_7-x`)).not.toHaveProperty('observation');
});

test('a request to the vendor leads to the task, without a user where the kind has none', () => {
  const text = `https://rtc.volcengineapi.com?Action=GetRecordTask&AppId=${app}&RoomId=r-1&TaskId=t-1&UserId=u-1`;
  expect(wayOf(text)).toMatchObject({ to: 'task', kind: 'record', query: { taskId: 't-1' } });
  expect(wayOf(text)).not.toHaveProperty('query.userId');
});

test.each([
  ['no kind', `AppId=${app} RoomId=r-1 TaskId=t-1`],
  ['a kind in words', `云端录制 AppId=${app} RoomId=r-1 TaskId=t-1`],
  ['an id missing', `Action=GetRecordTask&AppId=${app}&RoomId=r-1`],
  [
    'an id that the kind cannot have',
    `{"Action":"GetRecordTask","AppId":"${app}","RoomId":"课堂 1","TaskId":"t-1"}`,
  ],
])('with %s it is found first', (_, text) => {
  expect(wayOf(text)).toMatchObject({ to: 'find', ids: { appId: app }, isAppIdGuessed: false });
});

test('the only AppId known here is tried where the text names none, and said to be a guess', () => {
  expect(wayOf('RoomId=r-1 TaskId=t-1', [app])).toEqual({
    to: 'find',
    ids: { appId: app, roomId: 'r-1', taskId: 't-1' },
    isAppIdGuessed: true,
  });
  expect(wayOf('RoomId=r-1 TaskId=t-1', [app, 'another'])).toMatchObject({ isAppIdGuessed: false });
});

test('several tasks are looked up together', () => {
  expect(wayOf(`roomId,taskId\nr-1,t-1\nr-2,t-2`)).toEqual({
    to: 'bulk',
    rows: [
      { roomId: 'r-1', taskId: 't-1' },
      { roomId: 'r-2', taskId: 't-2' },
    ],
  });
});

test('an answer of the vendor is opened as it is, with others beside it or not', () => {
  const answer = '{"Result":{"RecordTask":{"Status":2,"StartTime":1773489600000}}}';
  expect(wayOf(answer)).toEqual({ to: 'pasted' });
  expect(wayOf(`RoomId=r-1 TaskId=t-1\n${answer}\n${answer}`)).toEqual({ to: 'pasted' });
});

test('a share opens', () => {
  expect(wayOf('https://t.example/s/q7Zk2mXw_Tf90LbVcN4-eA')).toEqual({
    to: 'share',
    id: 'q7Zk2mXw_Tf90LbVcN4-eA',
  });
});

test.each(['', '   ', 'hello there', '云端录制'])('%j leads nowhere', (text) => {
  expect(wayOf(text)).toEqual({ to: 'nothing' });
});
