import { describe, expect, it } from 'vitest';
import type { MixedPushTask } from '../../../contract/task.ts';
import { aStream, findingsIn, findingsOf } from '../testing/mixedLayout.ts';
import { aMixedControl } from '../testing/tasks.ts';

const left = { widthProportion: 0.5 };
const right = { locationX: 0.5, widthProportion: 0.5 };

describe('streams', () => {
  const taking = (count: number): Partial<MixedPushTask> => ({
    targetStreams: { streamList: Array.from({ length: count }, (_, at) => aStream(at, `user-${at}`)) },
  });

  it('are too many over seventeen, in any layout', () => {
    expect(findingsOf(taking(18))).toEqual([
      {
        code: 'too-many-streams',
        severity: 'warning',
        path: 'TargetStreams.StreamList',
        params: { streams: 18, limit: 17 },
      },
    ]);
    expect(findingsOf(taking(17))).toEqual([]);
  });

  it('are counted by the regions where everyone in the room is taken', () => {
    const places = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ locationX: at / 30, widthProportion: 1 / 30 }));
    expect(findingsIn(places(30), { streams: [] })).toMatchObject([
      { code: 'too-many-streams', path: 'Layout.CustomLayout.Regions', params: { streams: 30 } },
    ]);
    expect(findingsIn(places(17), { streams: [] })).toEqual([]);
  });

  it('cannot be taken and excluded at once, whatever their index', () => {
    const excluded = (...streamList: ReturnType<typeof aStream>[]) =>
      findingsOf({
        targetStreams: { streamList: [aStream(1, 'host-7'), aStream(2, 'guest-3', 1)] },
        excludeStreams: { streamList },
      });
    expect(excluded(aStream(1, 'observer'), aStream(1, 'guest-3', 1))).toEqual([
      {
        code: 'stream-targeted-and-excluded',
        severity: 'error',
        path: 'ExcludeStreams.StreamList[1]',
        params: { userId: 'guest-3', isScreen: true },
      },
    ]);
    expect(excluded(aStream(2, 'guest-3'), aStream(1, null))).toEqual([]);
  });

  it('may each be excluded where everyone in the room is taken', () => {
    expect(findingsOf({ excludeStreams: { streamList: [aStream(1, 'observer')] } })).toEqual([]);
  });
});

describe('an index', () => {
  const same = (list: 'streams' | 'regions', path: string, first: number, second: number) => ({
    code: 'duplicate-stream-index',
    severity: 'warning',
    path,
    params: { index: 1, list, first, second },
  });

  it('belongs to one stream', () => {
    const streams = [aStream(1, 'a'), aStream(2, 'b'), aStream(1, 'c'), aStream(1, 'd')];
    expect(findingsIn([left, right], { streams })).toEqual([
      same('streams', 'TargetStreams.StreamList[2].Index', 1, 3),
      same('streams', 'TargetStreams.StreamList[3].Index', 1, 4),
    ]);
  });

  it('belongs to one region', () => {
    expect(findingsIn([left, { ...right, streamIndex: 1 }], { streams: [aStream(1, 'a')] })).toEqual([
      same('regions', 'Layout.CustomLayout.Regions[1].StreamIndex', 1, 2),
    ]);
  });

  it('may be absent any number of times, and is nothing that other layouts look at', () => {
    const streams = [aStream(null, 'a'), aStream(null, 'b')];
    expect(findingsIn([left, right], { streams })).toEqual([]);
    expect(findingsOf({ targetStreams: { streamList: [aStream(0, 'a'), aStream(0, 'b')] } })).toEqual([]);
  });
});

describe('regions and streams', () => {
  const guest = aStream(5, 'guest-9');

  it('correspond: a region needs its stream', () => {
    expect(findingsIn([left, right], { streams: [aStream(1, 'host-7')] })).toEqual([
      {
        code: 'region-without-stream',
        severity: 'warning',
        path: 'Layout.CustomLayout.Regions[1].StreamIndex',
        params: { region: 2, streamIndex: 2 },
      },
    ]);
  });

  it('correspond: a stream needs its region', () => {
    expect(findingsIn([{}], { streams: [aStream(1, 'host-7'), guest] })).toEqual([
      {
        code: 'stream-without-region',
        severity: 'warning',
        path: 'TargetStreams.StreamList[1]',
        params: { streamIndex: 5, userId: 'guest-9', isScreen: false },
      },
    ]);
  });

  it.each([
    ['each has its other', [{}], [aStream(1, 'host-7')]],
    ['everyone in the room is taken, so that indices cannot be told', [{}], []],
    ['a stream came without index, which may be the one', [{}], [aStream(null, 'host-7')]],
    ['a region came without index, which may be the one', [{ streamIndex: null }], [aStream(1, 'host-7')]],
  ])('are fine where %s', (_, regions, streams) => {
    expect(findingsIn(regions, { streams })).toEqual([]);
  });

  it('of a relay of sound alone miss no picture', () => {
    const control = aMixedControl({ mediaType: { code: 1, name: 'audio-only' } });
    expect(findingsIn([{}], { streams: [aStream(1, 'host-7'), guest], control })).toEqual([]);
  });
});
