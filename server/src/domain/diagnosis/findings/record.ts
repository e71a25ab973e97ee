import type { RecordTask } from '../../../contract/task.ts';
import { msBetween } from '../instant.ts';
import { findLengthMs, slackMs } from './recordFile.ts';
import { filesInSequence } from './recordSequence.ts';
import type { Rule } from './rule.ts';

/**
 * While running the list is empty, unless sync upload is on and HLS among the formats.
 * (Source: S3, `RecordFileList`)
 */
const noFilesYet: Rule<RecordTask> = function* ({ status, recordFileList }) {
  if (status.name === 'running' && (recordFileList ?? []).length === 0) {
    yield { code: 'no-files-yet', severity: 'info', path: 'RecordFileList', params: {} };
  }
};

/**
 * A file with nothing in it. Bytes without a length weigh less, since with HLS and sync upload a length may be left at 0;
 * and while the task runs a file may still grow. (Source: S3, `Duration` and `Size`; task-types §5 "Duration")
 */
const fileEmpty: Rule<RecordTask> = function* ({ status, recordFileList }) {
  if (status.name === 'running') return;
  for (const [position, { size, duration }] of (recordFileList ?? []).entries()) {
    if (size !== 0 && duration !== 0) continue;
    yield {
      code: 'file-empty',
      severity: size === 0 ? 'error' : 'warning',
      path: `RecordFileList[${position}].${size === 0 ? 'Size' : 'Duration'}`,
      params: { file: position + 1, size, durationMs: duration },
    };
  }
};

/** A file made before the task began. (Source: S3, `StartTime` of the task and of the file) */
const fileBeforeTask: Rule<RecordTask> = function* ({ startTime, recordFileList }) {
  for (const [position, file] of (recordFileList ?? []).entries()) {
    const earlyMs = msBetween(file.startTime, startTime) ?? 0;
    if (earlyMs <= slackMs) continue;
    yield {
      code: 'file-before-task',
      severity: 'warning',
      path: `RecordFileList[${position}].StartTime`,
      params: { file: position + 1, earlyMs },
    };
  }
};

const coveredShare = 0.9;

/**
 * All files together are shorter than nine tenths of the task. Several formats, or a file per user, only raise the sum,
 * so a low one is sure; one unknown length leaves it unsaid. No files at all is the verdict's to say.
 * (Source: S3, `Duration` against `StartTime` and `EndTime`)
 */
const filesDoNotCoverTask: Rule<RecordTask> = function* ({ status, startTime, endTime, recordFileList }) {
  const taskMs = msBetween(startTime, endTime);
  const hasStopped = status.name === 'ended' || status.name === 'failed';
  if (!hasStopped || taskMs === null || recordFileList === null || recordFileList.length === 0) return;
  let coveredMs = 0;
  for (const file of recordFileList) {
    const lengthMs = findLengthMs(file);
    if (lengthMs === null) return;
    coveredMs += lengthMs;
  }
  if (coveredMs < coveredShare * taskMs) {
    yield {
      code: 'files-do-not-cover-task',
      severity: 'warning',
      path: 'RecordFileList',
      params: { coveredMs, taskMs },
    };
  }
};

export const recordRules: readonly Rule<RecordTask>[] = [
  noFilesYet,
  fileEmpty,
  fileBeforeTask,
  filesDoNotCoverTask,
  filesInSequence,
];
