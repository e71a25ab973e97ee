import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MixedPushTask, SinglePushTask } from '../../contract/task.ts';
import { aStream } from '../diagnosis/testing/mixedLayout.ts';
import {
  aFile,
  aMixedControl,
  aMixedPushTask,
  anEncode,
  aPullRecordTask,
  aRecordTask,
  aSinglePushTask,
  aWebcastTask,
  pushState,
  status,
} from '../diagnosis/testing/tasks.ts';
import { aCanvas, aCustomLayout, aRegion } from '../layout/testing/layouts.ts';
import { findDifferences } from './findDifferences.ts';
import { arbitraryTask } from './testing/arbitraryTask.ts';

const mixed = (stated: Partial<MixedPushTask> = {}) => ({
  kind: 'mixed-push' as const,
  task: aMixedPushTask(stated),
});
const single = (stated: Partial<SinglePushTask> = {}) => ({
  kind: 'single-push' as const,
  task: aSinglePushTask(stated),
});
const streams = (...streamList: ReturnType<typeof aStream>[]) => ({ streamList });

describe('findDifferences', () => {
  it('names a member as the vendor spells it, with what each side has', () => {
    expect(
      findDifferences(
        mixed({ pushState: pushState('connected'), pushUrl: 'rtmp://a', encode: anEncode({ videoFps: 25 }) }),
        mixed({ pushState: pushState('reconnecting'), pushUrl: null, encode: anEncode({ videoFps: 30 }) }),
      ),
    ).toEqual([
      { path: 'PushStreamState', left: pushState('connected'), right: pushState('reconnecting') },
      { path: 'PushURL', left: 'rtmp://a' },
      { path: 'Encode.VideoFps', left: 25, right: 30 },
    ]);
  });

  it('finds an item by what it is, wherever it stands', () => {
    expect(
      findDifferences(
        mixed({ targetStreams: streams(aStream(1, 'ada'), aStream(3, 'bob')) }),
        mixed({ targetStreams: streams(aStream(3, 'eve'), aStream(1, 'ada')) }),
      ),
    ).toEqual([{ path: 'TargetStreams.StreamList[Index=3].UserId', left: 'bob', right: 'eve' }]);
  });

  it('lists what an item says that the other side lacks, but not what it leaves to the default', () => {
    const file = aFile({ vid: 'v1', users: [] });
    const differences = findDifferences(
      { kind: 'record', task: aRecordTask() },
      { kind: 'record', task: aRecordTask({ recordFileList: [file] }) },
    );
    expect(differences.map(({ path }) => path)).toEqual([
      'RecordFileList[Vid=v1].Vid',
      'RecordFileList[Vid=v1].Duration',
      'RecordFileList[Vid=v1].Size',
      'RecordFileList[Vid=v1].StartTime',
    ]);
    expect(differences.every((difference) => !('left' in difference))).toBe(true);
  });

  it.each([
    [
      'Control.MaxIdleTime',
      single({ control: { mediaType: null, maxIdleTime: 180 } }),
      single({ control: { mediaType: null, maxIdleTime: null } }),
    ],
    ['all of Control', mixed({ control: aMixedControl({ maxIdleTime: 180, talkVolume: 0 }) }), mixed()],
    ['an adaptive bit rate', mixed({ encode: anEncode({ videoBitrate: 0 }) }), mixed()],
    [
      'a canvas size',
      mixed(aCustomLayout({ canvas: aCanvas({ width: 640, height: 480 }) })),
      mixed(aCustomLayout({ canvas: aCanvas({ width: null, height: null }) })),
    ],
    [
      'a source crop of the whole frame',
      mixed(
        aCustomLayout({
          regions: [
            aRegion({
              streamIndex: 1,
              sourceCrop: { locationX: 0, locationY: 0, widthProportion: 1, heightProportion: 1 },
            }),
          ],
        }),
      ),
      mixed(aCustomLayout({ regions: [aRegion({ streamIndex: 1 })] })),
    ],
    [
      'checks that are off',
      {
        kind: 'webcast' as const,
        task: aWebcastTask({
          monitorConfig: { freezeCheckInterval: 0, blankCheckInterval: 0, crashCheckInterval: null },
        }),
      },
      { kind: 'webcast' as const, task: aWebcastTask() },
    ],
  ])('takes a default for what it is: %s', (_what, stated, silent) => {
    expect(findDifferences(stated, silent)).toEqual([]);
    expect(findDifferences(silent, stated)).toEqual([]);
  });

  it('tells a value from the default that stands on the other side', () => {
    expect(
      findDifferences(
        single({ control: { mediaType: null, maxIdleTime: 300 } }),
        single({ control: { mediaType: null, maxIdleTime: null } }),
      ),
    ).toEqual([{ path: 'Control.MaxIdleTime', left: 300 }]);
  });

  it('sees a region come without calling its defaults values', () => {
    const paths = findDifferences(
      mixed(aCustomLayout()),
      mixed(aCustomLayout({ regions: [aRegion({ streamIndex: 2 })] })),
    ).map(({ path, ...sides }) => [path, sides]);
    expect(paths).toEqual([
      ['Layout.CustomLayout.Regions[StreamIndex=2].StreamIndex', { right: 2 }],
      ['Layout.CustomLayout.Regions[StreamIndex=2].WidthProportion', { right: 1 }],
      ['Layout.CustomLayout.Regions[StreamIndex=2].HeightProportion', { right: 1 }],
    ]);
  });

  it('takes the same state for the same, whichever code a kind has for it', () => {
    const ended = { code: '已结束', name: 'ended' as const };
    expect(
      findDifferences(
        { kind: 'pull-record', task: aPullRecordTask({ status: ended }) },
        single({ status: status('ended') }),
      ),
    ).toEqual([]);
  });

  it('compares codes that nobody knows as they came', () => {
    const unknown = (code: number) => single({ status: { code, name: 'unrecognised' } });
    expect(findDifferences(unknown(8), unknown(9))).toHaveLength(1);
    expect(findDifferences(unknown(8), unknown(8))).toEqual([]);
  });

  it('finds nothing between a task and itself', () => {
    fc.assert(
      fc.property(arbitraryTask, (task) => {
        expect(findDifferences(task, structuredClone(task))).toEqual([]);
      }),
    );
  });

  it('finds the same from the other side', () => {
    fc.assert(
      fc.property(arbitraryTask, arbitraryTask, (left, right) => {
        const mirrored = findDifferences(right, left).map(({ path, ...sides }) => ({
          path,
          ...('right' in sides && { left: sides.right }),
          ...('left' in sides && { right: sides.left }),
        }));
        const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
        expect(mirrored.sort(byPath)).toEqual(findDifferences(left, right).sort(byPath));
      }),
    );
  });
});
