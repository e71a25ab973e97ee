import type { WebcastTask } from '../../contract/task.ts';
import type { MemberReader } from './memberReader.ts';
import { readRun } from './run.ts';

/** `Result.WebCastTask`. (Source: task-types §4, S2) */
export function readWebcast(task: MemberReader): WebcastTask {
  return Object.assign(readRun(task, 'webcast'), {
    userId: task.text('UserId'),
    sourceUrl: task.text('SourceURL'),
    videoSolutions: task.objects('VideoSolutions', (solution) => ({
      width: solution.integer('Width'),
      height: solution.integer('Height'),
      frameRate: solution.integer('FrameRate'),
      bitrate: solution.integer('Bitrate'),
    })),
    maxRunningTime: task.integer('MaxRunningTime'),
    monitorConfig: task.object('MonitorConfig', (monitor) => ({
      freezeCheckInterval: monitor.integer('FreezeCheckInterval'),
      blankCheckInterval: monitor.integer('BlankCheckInterval'),
      crashCheckInterval: monitor.integer('CrashCheckInterval'),
    })),
    eventNotifyConfig: task.object('EventNotifyConfig', (events) => ({
      enableEventNotify: events.flag('EnableEventNotify'),
      startTimeout: events.integer('StartTimeout'),
    })),
  });
}
