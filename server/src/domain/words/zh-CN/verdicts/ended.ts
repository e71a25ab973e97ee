import type { VerdictFacts, VerdictText, VerdictWords } from '../../diagnosisWords.ts';
import { stopCalls } from '../../stopCalls.ts';
import { headlines } from '../headlines.ts';
import { phrases, ticket } from '../phrases.ts';

function endedForUnknownReason(
  code: 'ended-unknown-reason' | 'ended-without-reason',
  why: string,
  facts: VerdictFacts,
): VerdictText {
  const { ran, atEnd, your, atEndInFull, afterRunning } = phrases(facts);
  return {
    headline: headlines[code],
    explanation: `${ran}任务已${atEnd}结束，${why}。`,
    nextSteps: ['向客户确认是否主动停止了任务，以及当时房间内有无异常。', ticket('如果无人停止')],
    customer: `${your}已${atEndInFull}结束${afterRunning}，具体原因我们正在核实。`,
  };
}

/** Relays, captures and room recordings that came to an end. */
export const ended = {
  'ended-by-api': (_, facts) => {
    const { ran, atEnd, your, atEndInFull, afterRunning } = phrases(facts);
    return {
      headline: headlines['ended-by-api'],
      explanation: `${ran}客户的服务端${atEnd}主动调用 OpenAPI 停止了任务。`,
      nextSteps: [
        `向客户确认当时是哪个业务服务调用了 ${stopCalls[facts.kind]}。`,
        '如果不是有意停止，请客户在该服务的日志中按任务 ID 查找这次调用。',
      ],
      customer: `${your}已${atEndInFull}由您方主动调用服务端 OpenAPI 停止${afterRunning}。`,
    };
  },
  'ended-idle': ({ idleSince, maxIdleSeconds }, facts) => {
    const { ran, atEnd, your, atEndInFull } = phrases(facts);
    const { duration, instant, fullInstant } = facts.format;
    const toDo = facts.kind === 'record' ? '录制' : '转推';
    const limit = maxIdleSeconds === null ? '' : `（${duration(maxIdleSeconds * 1000)}）`;
    return {
      headline: headlines['ended-idle'],
      explanation: `${ran}因超过最大空闲时间${limit}，已${atEnd}自动结束${
        idleSince === null ? '' : `；约 ${instant(idleSince)} 起没有可${toDo}的流`
      }。`,
      nextSteps: [
        `向客户确认${idleSince === null ? '结束前' : `约 ${instant(idleSince)} 时`}用户是否停止了发布或已退房。`,
        '如果这样的停顿属于正常业务，请客户下次启动任务时调大最大空闲时间（MaxIdleTime）。',
      ],
      customer: `${your}${
        idleSince === null
          ? `因持续没有可${toDo}的流，`
          : `自约 ${fullInstant(idleSince)} 起没有可${toDo}的流，因`
      }超过最大空闲时间${limit}，已${atEndInFull}自动结束。`,
    };
  },
  'ended-user-left': (_, facts) => {
    const { ran, atEnd, your, atEndInFull, afterRunning } = phrases(facts);
    return {
      headline: headlines['ended-user-left'],
      explanation: `${ran}客户端用户${atEnd}主动退房或调用了停止转推接口，具体是哪一种，火山引擎没有说明。`,
      nextSteps: [
        '向客户确认当时该用户是退房，还是在客户端停止了转推。',
        '如果仍需转推，请客户重新启动任务。',
      ],
      customer: `${your}已${atEndInFull}结束${afterRunning}，原因是客户端用户主动退房或停止了转推。`,
    };
  },
  'ended-max-running-time': ({ maxRunningSeconds, differenceMs }, facts) => {
    const { ranFor, atEnd, your, atEndInFull } = phrases(facts);
    const { duration } = facts.format;
    const limit = maxRunningSeconds === null ? '' : `（${duration(maxRunningSeconds * 1000)}）`;
    // Less than a second is no difference worth a word.
    const off =
      differenceMs === null || Math.abs(differenceMs) < 1000
        ? ''
        : `，比上限${differenceMs > 0 ? '多' : '少'} ${duration(Math.abs(differenceMs))}`;
    return {
      headline: headlines['ended-max-running-time'],
      explanation: `${ranFor === null ? '' : `任务共运行 ${ranFor}${off}。`}因超过最大运行时间${limit}，任务已${atEnd}自动结束。`,
      nextSteps: [
        '如需采集更久，请客户下次启动任务时调大 MaxRunningTime，最长 24 小时。',
        '如需超过 24 小时，请客户在旧任务结束前启动新任务。',
      ],
      customer: `${your}已达到最大运行时间${limit}，${atEndInFull}自动结束。`,
    };
  },
  'ended-unknown-reason': ({ reason }, facts) =>
    endedForUnknownReason(
      'ended-unknown-reason',
      reason === 'UnknownStopReason'
        ? '火山引擎返回的是未知停止原因（UnknownStopReason）'
        : `火山引擎返回的停止原因为“${reason}”，这类任务的文档中没有说明`,
      facts,
    ),
  'ended-without-reason': (_, facts) =>
    endedForUnknownReason('ended-without-reason', '火山引擎没有返回停止原因', facts),
  'ended-no-files': ({ otherwise }, facts) => {
    const { ran, atEnd, your, atEndInFull } = phrases(facts);
    return {
      headline: headlines['ended-no-files'],
      explanation: `${ran}录制已${atEnd}结束（${headlines[otherwise]}），但火山引擎没有列出任何录制文件。`,
      nextSteps: [
        '向客户确认录制期间房间内是否有用户发布流。',
        '请客户在存储平台和收到的录制结束回调中查找这个任务。',
        ticket('如果仍找不到'),
      ],
      customer: `${your}已${atEndInFull}结束，目前尚未查到录制文件，我们正在核实。`,
    };
  },
} satisfies Partial<VerdictWords>;
