import { expect, it } from 'vitest';
import { byItem, identityOf, nameIn, patternOf } from './rowPath.ts';

const row = (path: string) => ({ path, outcome: 'same' as const, left: null, right: null });

it.each([
  ['Encode.VideoFps', 'Encode.VideoFps'],
  ['TargetStreams.StreamList[Index=3 #2].UserId', 'TargetStreams.StreamList[].UserId'],
  ['RecordFileList[ObjectKey="a].\\"b"].StreamList[Index=1].Index', 'RecordFileList[].StreamList[].Index'],
])('%s is a %s', (path, pattern) => {
  expect(patternOf(path)).toBe(pattern);
});

it('puts the rows of an item together', () => {
  const [plain, first, second] = byItem([
    row('Layout.LayoutMode'),
    row('RecordFileList[Vid=v1].Size'),
    row('RecordFileList[Vid=v2].Size'),
    row('RecordFileList[Vid=v1].Vid'),
  ]);
  expect(plain?.path).toBe('');
  expect(first?.rows.map(({ path }) => nameIn(first.path, path))).toEqual(['Size', 'Vid']);
  expect(second && identityOf(second.path)).toBe('Vid=v2');
});

it('counts from 1 where nothing identifies an item', () => {
  expect(identityOf('VideoSolutions[0]')).toBe('1');
});
