import { describe, expect, it } from 'vitest';
import { aStream } from '../diagnosis/testing/mixedLayout.ts';
import { aFile } from '../diagnosis/testing/tasks.ts';
import { aRegion } from '../layout/testing/layouts.ts';
import { nameItems } from './identity.ts';

describe('an item of a list is named by', () => {
  it.each([
    ['a stream', 'TargetStreams.StreamList', aStream(3, 'ada'), 'Index=3'],
    [
      'a stream without index',
      'ExcludeStreams.StreamList',
      aStream(null, 'ada', 1),
      'UserId=ada,StreamType=1',
    ],
    [
      'a stream of no type',
      'ExcludeStreams.StreamList',
      { index: null, userId: 'ada', streamType: null },
      'UserId=ada,StreamType=0',
    ],
    ['a stream of nobody', 'TargetStreams.StreamList', aStream(null, null), '0'],
    ['a region', 'Layout.CustomLayout.Regions', aRegion({ streamIndex: 0 }), 'StreamIndex=0'],
    ['a file by its VOD id', 'RecordFileList', aFile({ vid: 'v1', objectKey: 'a/b.mp4' }), 'Vid=v1'],
    ['a file by its key', 'RecordFileList', aFile({ vid: '', objectKey: 'a/b.mp4' }), 'ObjectKey=a/b.mp4'],
    [
      'a key with signs of a path',
      'RecordFileList',
      aFile({ vid: null, objectKey: 'a].b' }),
      'ObjectKey="a].b"',
    ],
    ['an output', 'VideoSolutions', { width: 1280, height: 720, frameRate: 15, bitrate: 0 }, '0'],
  ])('what it is: %s', (_what, list, item, name) => {
    expect(nameItems(list, [item])).toEqual([name]);
  });

  it('a count behind an identity that another item has already', () => {
    const streams = [aStream(3, 'ada'), aStream(4, 'bob'), aStream(3, 'eve')];
    expect(nameItems('TargetStreams.StreamList', streams)).toEqual(['Index=3', 'Index=4', 'Index=3 #2']);
  });

  it('its place where nothing identifies it', () => {
    expect(nameItems('VideoSolutions', [{}, {}])).toEqual(['0', '1']);
  });
});
