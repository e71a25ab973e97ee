import type { Kind } from '../../../contract/kinds.ts';
import mixedPush from '../fixtures/mixed-push.json';
import pullRecord from '../fixtures/pull-record.json';
import record from '../fixtures/record.json';
import singlePush from '../fixtures/single-push.json';
import webcast from '../fixtures/webcast.json';

/** The example answer of each kind's page, as the vendor prints it. (Source: S0–S4 "返回示例") */
export const exampleAnswers = {
  'single-push': singlePush,
  'mixed-push': mixedPush,
  webcast,
  record,
  'pull-record': pullRecord,
};

/** The task object inside each example's `Result`. */
export function exampleTask(kind: Kind): Readonly<Record<string, unknown>> {
  const tasks = {
    'single-push': singlePush.Result.PushSingleStreamToCDNTask,
    'mixed-push': mixedPush.Result.PushMixedStreamToCDNTask,
    webcast: webcast.Result.WebcastTask,
    record: record.Result.RecordTask,
    'pull-record': pullRecord.Result,
  };
  return tasks[kind];
}

/** A `Result` around a task object, wrapped as the kind's page has it. */
export function resultOf(kind: Kind, task: unknown): unknown {
  switch (kind) {
    case 'single-push':
      return { PushSingleStreamToCDNTask: task };
    case 'mixed-push':
      return { PushMixedStreamToCDNTask: task };
    case 'webcast':
      return { WebCastTask: task };
    case 'record':
      return { RecordTask: task };
    case 'pull-record':
      return task;
  }
}
