import type { SinglePushTask } from '../../contract/task.ts';
import type { MemberReader } from './memberReader.ts';
import { readPushState, readRun } from './run.ts';
import { readStream } from './stream.ts';

/** `Result.PushSingleStreamToCDNTask`. (Source: task-types §2, S0) */
export function readSinglePush(task: MemberReader): SinglePushTask {
  const run = readRun(task, 'single-push');
  return Object.assign(run, {
    pushState: readPushState(task, run.status.name),
    stream: task.object('Stream', readStream),
    pushUrl: task.text('PushURL'),
    control: task.object('Control', (control) => ({
      mediaType: control.coded('MediaType', ['audio-video', 'audio-only']),
      maxIdleTime: control.integer('MaxIdleTime'),
    })),
  });
}
