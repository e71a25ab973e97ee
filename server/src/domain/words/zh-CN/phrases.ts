import type { Kind } from '../../../contract/kinds.ts';
import { elapsedMs } from '../elapsedMs.ts';
import type { VerdictFacts } from '../diagnosisWords.ts';

const nouns: Record<Kind, string> = {
  'single-push': '单流转推任务',
  'mixed-push': '合流转推任务',
  webcast: '云录屏任务',
  record: '云端录制任务',
  'pull-record': '直播录制任务',
};

export const lookAgain = '一分钟后再看一次。';
export const ticket = (when: string) => `${when}，请向火山引擎提交工单，并附上各项 ID 和本页的请求 ID。`;

/** Parts that many sentences share. A part whose fact is not known is empty, and the sentence reads well without it. */
export function phrases({ kind, startTime, endTime, observedAt, format }: VerdictFacts) {
  const { instant, fullInstant, duration } = format;
  const noun = nouns[kind];
  const ranMs = elapsedMs(startTime, endTime);
  const runningMs = elapsedMs(startTime, observedAt);
  const started = startTime === null ? '' : `（开始时间 ${fullInstant(startTime)}）`;
  return {
    /** How long an ended task ran, where known. */
    ranFor: ranMs === null ? null : duration(ranMs),
    /** `任务共运行 12 分 41 秒。` */
    ran: ranMs === null ? '' : `任务共运行 ${duration(ranMs)}。`,
    /** `任务自 17:00:02 UTC+8 起已运行 12 分 41 秒。`, or when it started where nobody knows how long it went on. */
    runningSince:
      startTime === null
        ? ''
        : observedAt === null
          ? `任务于 ${instant(startTime)} 开始。`
          : runningMs === null
            ? ''
            : `任务自 ${instant(startTime)} 起已运行 ${duration(runningMs)}。`,
    /** `于 17:12:43 UTC+8 `, between two words. */
    atEnd: endTime === null ? '' : `于 ${instant(endTime)} `,
    /** `计划 17:00:00 UTC+8 开始，18:00:00 UTC+8 结束` */
    planned: [
      ...(startTime === null ? [] : [`${instant(startTime)} 开始`]),
      ...(endTime === null ? [] : [`${instant(endTime)} 结束`]),
    ].join('，'),
    // For the customer: a message outlives the day, so its times carry the date.
    your: `您好，您的${noun}${started}`,
    checking: `您好，您的${noun}${started}的状态我们正在核实，有结果后会尽快答复您。`,
    asOf: `您好，${observedAt === null ? '根据手头的查询结果' : `截至 ${fullInstant(observedAt)}`}，您的${noun}${started}`,
    atEndInFull: endTime === null ? '' : `于 ${fullInstant(endTime)} `,
    afterRunning: ranMs === null ? '' : `，共运行 ${duration(ranMs)}`,
  };
}
