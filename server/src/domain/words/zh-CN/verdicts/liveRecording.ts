import type { VerdictWords } from '../../diagnosisWords.ts';
import { stopCalls } from '../../stopCalls.ts';
import { headlines } from '../headlines.ts';
import { phrases } from '../phrases.ts';

/** What a live pull recording is when it is not recording: its times are a plan, not a run. */
export const liveRecording = {
  scheduled: (_, facts) => {
    const { planned, asOf } = phrases(facts);
    return {
      headline: headlines.scheduled,
      explanation: `还没有到录制开始时间${planned && `，计划 ${planned}`}。`,
      nextSteps: ['向客户确认计划的时间是否正确。'],
      customer: `${asOf}还未到录制开始时间。`,
    };
  },
  ended: (_, facts) => {
    const { planned, your } = phrases(facts);
    const end = facts.endTime === null ? '' : `，结束时间为 ${facts.format.fullInstant(facts.endTime)}`;
    return {
      headline: headlines.ended,
      explanation: `录制已结束${planned && `，原计划 ${planned}`}。`,
      nextSteps: ['请客户在存放录制文件的位置查找。', '如果文件缺失或偏短，请确认计划时间内直播流是否正常。'],
      customer: `${your}已结束${end}。`,
    };
  },
  disabled: (_, facts) => {
    const { planned, your } = phrases(facts);
    return {
      headline: headlines.disabled,
      explanation: `任务处于停用状态，不会录制${planned && `；原计划 ${planned}`}。`,
      nextSteps: [
        `向客户确认是否由他们主动停止（${stopCalls['pull-record']}）。`,
        '如果仍需录制，请客户重新创建任务。',
      ],
      customer: `${your}已被停止，目前不会录制，如仍有需要请您重新创建任务。`,
    };
  },
} satisfies Partial<VerdictWords>;
