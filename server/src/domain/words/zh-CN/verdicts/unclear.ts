import type { VerdictWords } from '../../diagnosisWords.ts';
import { clashes as clashWords } from '../codes.ts';
import { headlines } from '../headlines.ts';
import { lookAgain, phrases, ticket } from '../phrases.ts';

/** Answers that cannot be taken at their word. */
export const unclear = {
  'unrecognised-status': ({ status }, facts) => ({
    headline: headlines['unrecognised-status'],
    explanation:
      status === null
        ? '火山引擎没有返回任务状态。'
        : `火山引擎返回的任务状态为“${status}”，这类任务的文档中没有说明。`,
    nextSteps: ['先查看本页的原始返回，再答复客户。', '告知 Tasklens 的管理员，以便后续支持。'],
    customer: phrases(facts).checking,
  }),
  contradictory: ({ otherwise, clashes }, facts) => ({
    headline: headlines.contradictory,
    explanation: `以下情况不可能同时成立：${clashes
      .map((clash) => clashWords[clash])
      .join('；')}。若不计这一点，结论应为“${headlines[otherwise]}”。`,
    nextSteps: [lookAgain, '向客户了解他们那边看到的情况。', ticket('如果一直如此')],
    customer: phrases(facts).checking,
  }),
} satisfies Partial<VerdictWords>;
