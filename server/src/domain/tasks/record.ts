import type { RecordFile, RecordTask } from '../../contract/task.ts';
import type { MemberReader } from './memberReader.ts';
import { readRun } from './run.ts';
import { readStream } from './stream.ts';

/** `Result.RecordTask`. (Source: task-types §5, S3) */
export function readRecord(task: MemberReader): RecordTask {
  return Object.assign(readRun(task, 'record'), {
    recordFileList: task.objects('RecordFileList', readFile),
  });
}

function readFile(file: MemberReader): RecordFile {
  return {
    vid: file.text('Vid'),
    objectKey: file.text('ObjectKey'),
    duration: file.integer('Duration'),
    size: file.integer('Size'),
    startTime: file.epochTime('StartTime'),
    streamList: file.objects('StreamList', readStream),
    videoCodec: file.codedInText('VideoCodec', ['H.264', 'ByteVC1']),
    audioCodec: file.codedInText('AudioCodec', ['AAC']),
    videoWidth: file.integer('VideoWidth'),
    videoHeight: file.integer('VideoHeight'),
  };
}
