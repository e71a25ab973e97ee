import type { Kind } from '../../../contract/kinds.ts';
import type { LookUpAnswer } from '../../../contract/lookup.ts';
import type { TaskOf } from '../../../contract/task.ts';
import { fieldsOf } from '../../../contract/taskQuery.ts';
import { diagnose } from '../../diagnosis/diagnose.ts';
import {
  aMixedPushTask,
  aPullRecordTask,
  aRecordTask,
  aSinglePushTask,
  aWebcastTask,
  secondsIn,
} from '../../diagnosis/testing/tasks.ts';
import type { TaskReading } from '../../tasks/readTask.ts';

const ids = { appId: 'app-1', roomId: 'room_42', taskId: 'task-7', userId: 'host-7' };

/** The answer that a reading becomes, two hours after the task's start. */
export function answerOf(reading: TaskReading, rest: Partial<LookUpAnswer> = {}): LookUpAnswer {
  const observedAtMs = secondsIn(7200);
  const fields = fieldsOf(reading.kind).map((field) => [field, ids[field]] as const);
  return {
    mode: 'live',
    origin: 'live',
    query: { profile: 'default', ...Object.fromEntries(fields) },
    observedAt: new Date(observedAtMs).toISOString(),
    source: {
      action: 'GetTask',
      version: '2020-12-01',
      service: 'rtc',
      region: 'cn-north-1',
      requestId: '20261121190000REQUEST',
      httpStatus: 200,
      durationMs: 84,
      attempts: 1,
      cached: false,
    },
    ...diagnose(reading, observedAtMs),
    ...reading,
    pictures: [],
    ...rest,
  } as LookUpAnswer; // the compiler cannot see that `task` still fits `kind`
}

const builders: { [K in Kind]: (stated: Partial<TaskOf[K]>) => TaskOf[K] } = {
  'single-push': aSinglePushTask,
  'mixed-push': aMixedPushTask,
  webcast: aWebcastTask,
  record: aRecordTask,
  'pull-record': aPullRecordTask,
};

/** An answer about a task that says what the test states; see `tasks.ts` for the rest. */
export function anAnswer<K extends Kind>(
  kind: K,
  stated: Partial<TaskOf[K]> = {},
  rest: Partial<LookUpAnswer> = {},
): LookUpAnswer {
  const reading = { kind, task: builders[kind](stated), raw: {}, drift: [] } as unknown as TaskReading;
  return answerOf(reading, rest);
}
