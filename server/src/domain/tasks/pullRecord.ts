import type { PullRecordTask } from '../../contract/task.ts';
import type { MemberReader } from './memberReader.ts';

const statuses = new Map([
  ['停用', 'disabled'],
  ['未开始', 'not-started'],
  ['生效中', 'running'],
  ['已结束', 'ended'],
] as const);

/** `Result`, or `Result.TaskDetail` of newer SDKs, which have no `Stream`. (Source: task-types §6, S4) */
export function readPullRecord(task: MemberReader): PullRecordTask {
  task.require('Status');
  return {
    status: task.worded('Status', statuses) ?? { code: null, name: 'unrecognised' },
    startTime: task.zonedTime('StartTime'),
    endTime: task.zonedTime('EndTime'),
    taskId: task.text('TaskId'),
    vhost: task.text('Vhost'),
    domain: task.text('Domain'),
    app: task.text('App'),
    stream: task.text('Stream'),
  };
}
