import { describe, expect, it } from 'vitest';
import {
  childrenOf,
  findLines,
  holdersOf,
  openAtFirst,
  rootOf,
  toClipboard,
  visibleLines,
  walk,
} from './rawLines.ts';

const small = rootOf({ RecordTask: { Status: 3, RecordFileList: [{ Vid: 'v0' }, { Vid: 'v1' }] } });
const large = rootOf({
  RecordTask: { RecordFileList: Array.from({ length: 1000 }, (_, index) => ({ Vid: `v${index}` })) },
});

const idsOf = (lines: readonly { id: string }[]) => lines.map(({ id }) => id);

describe('paths', () => {
  it('are the vendor’s, list positions in brackets', () => {
    expect(idsOf([...walk(small)])).toContain('RecordTask.RecordFileList[1].Vid');
  });

  it('quote names that would read as something else', () => {
    expect(idsOf(childrenOf(rootOf({ 'a.b': 1, 直播: 2 })))).toEqual(['["a.b"]', '直播']);
  });

  it('of entries in a block are those of the list', () => {
    const [line] = findLines(large, 'v734');
    expect(line?.path).toBe('RecordTask.RecordFileList[734].Vid');
    expect(line === undefined ? [] : holdersOf(line)).toEqual([
      '',
      'RecordTask',
      'RecordTask.RecordFileList',
      'RecordTask.RecordFileList[700 … 799]',
      'RecordTask.RecordFileList[734]',
    ]);
  });
});

describe('what stands open at first', () => {
  it('is everything in a small answer', () => {
    expect(visibleLines(small, openAtFirst(small))).toHaveLength([...walk(small)].length);
  });

  it('is the task’s members in a large one', () => {
    expect(idsOf(visibleLines(large, openAtFirst(large)))).toEqual([
      '',
      'RecordTask',
      'RecordTask.RecordFileList',
    ]);
  });

  it('never draws more than a block when a long list is opened', () => {
    const isOpen = openAtFirst(large);
    const lines = visibleLines(large, (node) => isOpen(node) || node.id === 'RecordTask.RecordFileList');
    expect(lines).toHaveLength(3 + 10);
  });
});

describe('search', () => {
  it('looks at names and plain values, without regard to case', () => {
    expect(idsOf(findLines(small, 'status'))).toEqual(['RecordTask.Status']);
    expect(idsOf(findLines(small, 'V1'))).toEqual(['RecordTask.RecordFileList[1].Vid']);
    expect(findLines(small, '3')).toHaveLength(1);
  });

  it('finds nothing for an empty term', () => {
    expect(findLines(small, '  ')).toEqual([]);
  });
});

it('copies a text as it is and anything else as JSON', () => {
  expect(toClipboard(rootOf('a "b"'))).toBe('a "b"');
  expect(toClipboard(rootOf({ a: 1 }))).toBe('{\n  "a": 1\n}');
});
