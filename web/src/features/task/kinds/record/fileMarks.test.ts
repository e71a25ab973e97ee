import { expect, it } from 'vitest';
import { toFileMarks } from './fileMarks.ts';

it('takes gaps and empty files from the findings, and nothing else', () => {
  const marks = toFileMarks([
    {
      code: 'files-gap',
      severity: 'warning',
      path: 'RecordFileList[0]',
      params: { file: 1, next: 2, gapMs: 4000 },
    },
    {
      code: 'file-empty',
      severity: 'error',
      path: 'RecordFileList[2].Size',
      params: { file: 3, size: 0, durationMs: null },
    },
    {
      code: 'files-overlap',
      severity: 'info',
      path: 'RecordFileList[1]',
      params: { file: 2, next: 3, overlapMs: 1 },
    },
  ]);
  expect(marks).toEqual({ gapAfterMs: new Map([[1, 4000]]), empty: new Set([3]) });
});
