import { describe, expect, it } from 'vitest';
import { idsOfSide, linkOfSide, readSide } from './readSide.ts';

const ids = 'appId=app-1&roomId=room-42&taskId=task-7';

describe('a side can be', () => {
  it.each([
    ['a task', `https://tasklens.example.com/tasks/mixed-push?${ids}`, `live:mixed-push?${ids}`],
    [
      'a task below a path',
      `https://example.com/tools/lens/tasks/record?${ids}&tab=raw`,
      `live:record?${ids}`,
    ],
    ['a run', `/tasks/record?${ids}&run=1763715602000&zone=utc`, `live:record?${ids}&run=1763715602000`],
    ['a task of a profile', '/tasks/pull-record?taskId=t&profile=eu', 'live:pull-record?taskId=t&profile=eu'],
    [
      'a point of a history',
      `/tasks/mixed-push?${ids}&observation=AbC_-1234567890x`,
      'observation:AbC_-1234567890x',
    ],
    ['a share', 'https://tasklens.example.com/s/abcdefghijklmnopqrstuv', 'share:abcdefghijklmnopqrstuv'],
    ['what the address itself has', 'observation:o1', 'observation:o1'],
    ['a link with space around it', `  /s/abc  `, 'share:abc'],
  ])('the link of %s', (_what, given, side) => {
    expect(readSide(given, undefined)).toEqual({ ok: true, side });
  });

  it('JSON, of a kind that is said or not', () => {
    expect(readSide(' {"Status": 3} ', 'record')).toEqual({
      ok: true,
      side: { pasted: { json: '{"Status": 3}', kind: 'record' } },
    });
    expect(readSide('{}', undefined)).toEqual({ ok: true, side: { pasted: { json: '{}' } } });
  });
});

it.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['https://example.com/', 'neither'],
  ['/tasks/painting?taskId=1', 'neither'],
  ['{"Status": 3', 'neither'],
  ['task-7', 'neither'],
])('nothing else is a side: %j', (given, fault) => {
  expect(readSide(given, undefined)).toEqual({ ok: false, fault });
});

it.each([`live:mixed-push?${ids}`, 'share:abc', 'observation:o1'])(
  '%s can be read back from its link',
  (side) => {
    expect(readSide(linkOfSide(side), undefined)).toEqual({ ok: true, side });
  },
);

it('gives the kind and ids of a look-up to search with, and nothing of anything else', () => {
  expect(idsOfSide('live:record?appId=a&roomId=r%2F1&taskId=t&run=1')).toEqual({
    kind: 'record',
    appId: 'a',
    roomId: 'r/1',
    taskId: 't',
  });
  expect(idsOfSide('share:s1')).toBeNull();
});
