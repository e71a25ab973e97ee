import { expect, test } from 'vitest';
import { findLinks } from './readLinks.ts';

const toldBy = (text: string) =>
  findLinks(text).map(({ at, whose, mentions }) => ({
    link: text.slice(at.start, at.end),
    whose,
    told: mentions.map(({ value, at: { start, end } }) => [value, text.slice(start, end)]),
  }));

test('a link to a task tells its kind and run, under any host and path', () => {
  const link = 'http://ops.example:8080/a/b/tasks/record?appId=a&run=1773489600000';
  expect(toldBy(`see ${link}.`)).toEqual([
    {
      link,
      whose: 'ours',
      told: [
        ['record', 'record'],
        ['2026-03-14T12:00:00.000Z', '1773489600000'],
      ],
    },
  ]);
});

test.each(['t.example/tasks/webcast?taskId=t', '/tasks/webcast?taskId=t'])('%s needs no scheme', (link) => {
  expect(toldBy(`${link}，谢谢`)).toEqual([{ link, whose: 'ours', told: [['webcast', 'webcast']] }]);
});

test('a share tells its id', () => {
  const id = 'q7Zk2mXw_Tf90LbVcN4-eA';
  expect(toldBy(`（https://t.example/s/${id}）`)).toEqual([
    { link: `https://t.example/s/${id}`, whose: 'ours', told: [[id, id]] },
  ]);
});

test.each([
  ['https://rtc.volcengineapi.com/?Action=GetRecordTask', 'vendor'],
  ['https://gateway.example/rtc?Action=GetRecordTask', 'vendor'],
  ['rtmp://push.example/live/key', 'stream'],
  ['https://class.example/room?roomId=7', 'foreign'],
  ['https://t.example/tasks/other?x=1', 'foreign'],
  ['https://t.example/find?roomId=7', 'ours'],
])('%s is known by what it asks', (link, whose) => {
  expect(toldBy(`(${link})`)).toEqual([{ link, whose, told: [] }]);
});
