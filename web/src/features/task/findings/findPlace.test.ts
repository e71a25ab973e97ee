import { expect, it } from 'vitest';
import type { Region } from '@tasklens/server/contract/task';
import { anAnswer } from '../../../testing/builders.ts';
import { findPlace } from './findPlace.ts';

const mixed = anAnswer('mixed-push', {
  task: {
    targetStreams: {
      streamList: [
        { index: 4, userId: 'host-7', streamType: null },
        { index: null, userId: 'guest-3', streamType: null },
      ],
    },
    excludeStreams: {
      streamList: [
        { index: 7, userId: 'host-7', streamType: { code: 0, name: 'camera' } },
        { index: 4, userId: 'host-7', streamType: { code: 1, name: 'screen' } },
        { index: 4, userId: 'guest-3', streamType: null },
      ],
    },
    layout: {
      layoutMode: null,
      mainVideoStream: null,
      mainVideoStreamIndex: null,
      customLayout: { canvas: null, regions: [{ streamIndex: 9 } as Region] },
    },
  },
});

it.each([
  ['TargetStreams.StreamList[0]', mixed, 'stream-4'],
  ['TargetStreams.StreamList[0].UserId', mixed, 'stream-4'],
  ['TargetStreams.StreamList[1]', mixed, null],
  ['TargetStreams.StreamList[7]', mixed, null],
  ['ExcludeStreams.StreamList[0]', mixed, 'stream-4'],
  ['ExcludeStreams.StreamList[1]', mixed, null],
  ['ExcludeStreams.StreamList[2]', mixed, null],
  ['ExcludeStreams.StreamList[7]', mixed, null],
  ['Layout.CustomLayout.Regions[0]', mixed, 'stream-9'],
  ['Layout.CustomLayout.Regions[0].Alpha', mixed, 'stream-9'],
  ['Layout.CustomLayout.Regions[0].SourceCrop.LocationX', mixed, 'stream-9'],
  ['Layout.CustomLayout.Regions[1]', mixed, null],
  ['Layout.CustomLayout.Canvas.Background', mixed, null],
  ['Encode.AudioBitrate', mixed, null],
  ['RecordFileList[0].Size', anAnswer('record'), 'file-1'],
  ['RecordFileList', anAnswer('record'), null],
  ['VideoSolutions[1]', anAnswer('webcast'), 'output-2'],
])('finds the place of %s', (path, answer, place) => {
  expect(findPlace(path, answer)).toBe(place);
});
