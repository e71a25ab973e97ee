import type { DemoAction } from './actions.ts';
import { demoStories } from './demoStories.ts';
import { findTask, type Ids } from './findTask.ts';
import { refusedByLive, refusedByRtc } from './refusal.ts';
import type { Moment } from './stories/story.ts';

/** The `Result` of a look-up. Throws a `Refusal` where the vendor answers an unknown task with an error. */
export function answerTask(action: DemoAction, ids: Ids, moment: Moment): Record<string, unknown> {
  const found = findTask(demoStories, action.kind, ids, moment);
  if (found === null) return answerUnknownTask(action);
  const key = found.story.resultKey ?? action.resultKey;
  return key === '' ? found.task : { [key]: found.task };
}

/**
 * What RTC says of a task it does not know is undocumented, so each kind shows another way it might: an error with a
 * status of its own or with HTTP 200, no object at all, an object of zeros. (Source: task-types §1 "Window", §7.1)
 */
function answerUnknownTask(action: DemoAction): Record<string, unknown> {
  switch (action.kind) {
    case 'single-push':
    case 'mixed-push':
      throw refusedByRtc(action, 'InvalidParameter.ErrorActiveTaskNotFound', 'The task does not exist.');
    case 'webcast':
      return {};
    case 'record':
      return { RecordTask: { StartTime: 0, EndTime: 0, Status: 0, StopReason: '', RecordFileList: [] } };
    case 'pull-record':
      throw refusedByLive('ResourceNotFound', 'The resource is not found.');
  }
}
