import { describe, expect, it } from 'vitest';
import type { RecordFile, RecordTask } from '../../../contract/task.ts';
import { aFile, aRecordTask, after, secondsIn, status } from '../testing/tasks.ts';
import { listFindings } from './listFindings.ts';

const findingsOn = (stated: Partial<RecordTask>) =>
  listFindings({ kind: 'record', task: aRecordTask(stated) }, secondsIn(600));

/** Findings on a recording that ended with these files and lasted `seconds`. */
const endedWith = (recordFileList: RecordFile[] | null, seconds = 60) =>
  findingsOn({ status: status('ended'), endTime: after(seconds), recordFileList });

describe('a recording without files', () => {
  it('is normal while it runs', () => {
    const finding = { code: 'no-files-yet', severity: 'info', path: 'RecordFileList', params: {} };
    expect(findingsOn({ recordFileList: [] })).toEqual([finding]);
    expect(findingsOn({ recordFileList: null })).toEqual([finding]);
  });

  it('is left to the verdict once it has ended', () => {
    expect(endedWith([])).toEqual([]);
    expect(endedWith(null)).toEqual([]);
    expect(findingsOn({ recordFileList: [aFile()] })).toEqual([]);
  });
});

describe('an empty file', () => {
  it('is an error without a byte', () => {
    expect(endedWith([aFile(), aFile({ from: 60, size: 0 })], 120)).toEqual([
      {
        code: 'file-empty',
        severity: 'error',
        path: 'RecordFileList[1].Size',
        params: { file: 2, size: 0, durationMs: 60_000 },
      },
    ]);
  });

  it('is a warning with bytes but no length', () => {
    expect(endedWith([aFile({ duration: 0, size: 5 })])).toEqual([
      {
        code: 'file-empty',
        severity: 'warning',
        path: 'RecordFileList[0].Duration',
        params: { file: 1, size: 5, durationMs: 0 },
      },
    ]);
  });

  it('is none that says nothing of itself, nor one that may still grow', () => {
    expect(endedWith([aFile({ duration: null, size: null })])).toEqual([]);
    expect(findingsOn({ recordFileList: [aFile({ duration: 0, size: 0 })] })).toEqual([]);
  });
});

describe('a file from before the task', () => {
  it('is found when over a second early', () => {
    expect(endedWith([aFile({ from: -5 })])).toEqual([
      {
        code: 'file-before-task',
        severity: 'warning',
        path: 'RecordFileList[0].StartTime',
        params: { file: 1, earlyMs: 5000 },
      },
    ]);
  });

  it('is none within a second, or with either start unknown', () => {
    expect(endedWith([aFile({ from: -1 })])).toEqual([]);
    expect(endedWith([aFile({ startTime: null })])).toEqual([]);
    expect(
      findingsOn({ status: status('ended'), startTime: null, recordFileList: [aFile({ from: -5 })] }),
    ).toEqual([]);
  });
});

describe('the length of all files together', () => {
  it('falls short under nine tenths of the task', () => {
    expect(endedWith([aFile({ lasts: 50 }), aFile({ from: 50, lasts: 39 })], 100)).toEqual([
      {
        code: 'files-do-not-cover-task',
        severity: 'warning',
        path: 'RecordFileList',
        params: { coveredMs: 89_000, taskMs: 100_000 },
      },
    ]);
  });

  it('is enough from nine tenths on', () => {
    expect(endedWith([aFile({ lasts: 90 })], 100)).toEqual([]);
  });

  it('is not judged while the task runs, nor without every length and both ends', () => {
    expect(findingsOn({ endTime: after(100), recordFileList: [aFile({ lasts: 10 })] })).toEqual([]);
    expect(endedWith([aFile({ lasts: 10 }), aFile({ duration: null })], 100)).toEqual([]);
    expect(endedWith([aFile({ duration: -5 })], 100)).toEqual([]);
    expect(
      findingsOn({ status: status('ended'), endTime: null, recordFileList: [aFile({ lasts: 10 })] }),
    ).toEqual([]);
  });

  it('takes bytes without a length for an unknown length', () => {
    expect(endedWith([aFile({ duration: 0 })], 100)).toMatchObject([{ code: 'file-empty' }]);
  });
});
