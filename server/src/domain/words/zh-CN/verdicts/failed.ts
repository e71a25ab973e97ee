import type { Kind } from '../../../../contract/kinds.ts';
import type { VerdictFacts, VerdictText, VerdictWords } from '../../diagnosisWords.ts';
import { headlines } from '../headlines.ts';
import { lookAgain, phrases, ticket } from '../phrases.ts';

const checkPushAddress = '请客户检查推流地址（PushURL）是否为完整有效的 RTMP 地址。';

const startChecks: Record<Kind, string> = {
  'single-push': checkPushAddress,
  'mixed-push': checkPushAddress,
  webcast: '请客户确认网页地址（SourceURL）能从公网打开。',
  record: '请客户检查启动请求中的存储配置。',
  'pull-record': '请客户检查任务的域名、应用名称和流名称。',
};

function startFailed(code: 'ended-start-failed' | 'failed-to-start', facts: VerdictFacts): VerdictText {
  const { atEnd, your } = phrases(facts);
  return {
    headline: headlines[code],
    explanation: `任务启动失败${atEnd && `，已${atEnd}结束`}，火山引擎没有说明原因。`,
    nextSteps: [startChecks[facts.kind], '请客户重新启动任务。', ticket('如果再次失败')],
    customer: `${your}启动失败，请您重新启动任务，如果仍然失败请告知我们。`,
  };
}

/** Relays, captures and room recordings that the vendor reports as broken. */
export const failed = {
  'ended-start-failed': (_, facts) => startFailed('ended-start-failed', facts),
  'failed-to-start': (_, facts) => startFailed('failed-to-start', facts),
  failed: ({ reason }, facts) => {
    const { ran, atEnd, your, atEndInFull } = phrases(facts);
    return {
      headline: headlines.failed,
      explanation: `${ran}火山引擎返回的状态为任务运行失败${atEnd && `，任务已${atEnd}结束`}，${
        reason === null ? '没有返回原因' : `原因为“${reason}”`
      }。`,
      nextSteps: ['如果仍有需要，请客户重新启动任务。', ticket('如果再次失败')],
      customer: `${your}运行失败${atEndInFull && `，已${atEndInFull}结束`}，如仍有需要请您重新启动任务，具体原因我们正在核实。`,
    };
  },
  abnormal: (_, facts) => ({
    headline: headlines.abnormal,
    explanation: '火山引擎返回的状态为未知异常，没有说明问题所在。',
    nextSteps: [lookAgain, '向客户了解他们那边看到的情况。', ticket('如果一直如此')],
    customer: `${phrases(facts).asOf}状态异常，我们正在核实。`,
  }),
} satisfies Partial<VerdictWords>;
