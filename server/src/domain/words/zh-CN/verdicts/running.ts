import type { VerdictWords } from '../../diagnosisWords.ts';
import { headlines } from '../headlines.ts';
import { lookAgain, phrases, ticket } from '../phrases.ts';

const checkPushAddress = '请客户确认推流地址（PushURL）仍然有效，且没有其他流在使用。';
const askCdn = '向 CDN 服务商确认是否拒绝了这路流，例如鉴权已过期。';
const checkPublishing = '向客户确认要转推的流是否已在房间内发布。';

/** Not started yet, or at work. */
export const running = {
  'waiting-to-start': (_, facts) => ({
    headline: headlines['waiting-to-start'],
    explanation: '火山引擎已有这个任务，状态为未开始。',
    nextSteps: [lookAgain, '如果迟迟不开始，向客户确认何时发起的启动请求，以及返回了什么。'],
    // A start time beside "not started" would only confuse.
    customer: `${phrases({ ...facts, startTime: null }).asOf}尚未开始。`,
  }),
  'running-pushing': (_, facts) => ({
    headline: headlines['running-pushing'],
    explanation: `${phrases(facts).runningSince}已成功连接 CDN，正在推流。`,
    nextSteps: [
      '如果观众看不到画面，请检查播放地址和 CDN 域名，推流本身是成功的。',
      '如果画面不对，请核对本页列出的流是否符合客户预期。',
    ],
    customer: `${phrases(facts).asOf}正在运行，已成功向 CDN 推流。`,
  }),
  'running-connected': (_, facts) => ({
    headline: headlines['running-connected'],
    explanation: `${phrases(facts).runningSince}已成功连接 CDN，正在尝试推流，尚未成功。`,
    nextSteps: [lookAgain, checkPushAddress, askCdn],
    customer: `${phrases(facts).asOf}已连接 CDN，正在尝试推流。`,
  }),
  'running-reconnecting': (_, facts) => ({
    headline: headlines['running-reconnecting'],
    explanation: `${phrases(facts).runningSince}正在重新连接 CDN，连上之前观众可能看到画面卡住或中断。`,
    nextSteps: [lookAgain, checkPushAddress, askCdn],
    customer: `${phrases(facts).asOf}正在重连 CDN，恢复之前观看可能出现中断。`,
  }),
  'running-connecting': (_, facts) => ({
    headline: headlines['running-connecting'],
    explanation: `${phrases(facts).runningSince}正在首次连接 CDN。`,
    nextSteps: [lookAgain, checkPushAddress],
    customer: `${phrases(facts).asOf}已在运行，正在连接 CDN。`,
  }),
  'running-not-pushing': ({ waitsForPublisher }, facts) => {
    const { runningSince, asOf } = phrases(facts);
    return {
      headline: headlines['running-not-pushing'],
      explanation: `${runningSince}尚未开始向 CDN 推流${
        waitsForPublisher === true
          ? '，房间内有用户发布流后才会开始'
          : waitsForPublisher === false
            ? '，而任务设置为启动后立即推流'
            : ''
      }。`,
      nextSteps: [
        ...(waitsForPublisher === false ? [lookAgain, checkPushAddress] : [checkPublishing]),
        '留意最大空闲时间（MaxIdleTime）：持续无流达到这个时长，任务会自动结束。',
      ],
      customer:
        waitsForPublisher === true
          ? `${asOf}正在运行，房间内有用户发布音视频后即开始向 CDN 推流。`
          : `${asOf}正在运行，尚未开始向 CDN 推流。`,
    };
  },
  'running-state-unavailable': (_, facts) => ({
    headline: headlines['running-state-unavailable'],
    explanation: `${phrases(facts).runningSince}暂时无法得知向 CDN 推流的状态。`,
    nextSteps: [lookAgain, ticket('如果一直如此')],
    customer: `${phrases(facts).asOf}正在运行，推流状态我们还在确认。`,
  }),
  running: (_, facts) => ({
    headline: headlines.running,
    explanation: `${phrases(facts).runningSince}火山引擎返回的状态为运行中。`,
    nextSteps: [
      '如果画面不对，请客户确认网页地址（SourceURL）能从公网打开。',
      '如果没有画面，请看是否启用了页面事件通知（EnableEventNotify）：启用后，页面调用 onWebcastStart() 才开始采集。',
    ],
    customer: `${phrases(facts).asOf}正在运行。`,
  }),
  recording: (_, facts) => {
    const { runningSince, planned, asOf } = phrases(facts);
    const plannedEnd =
      facts.endTime === null ? '' : `，计划于 ${facts.format.fullInstant(facts.endTime)} 结束`;
    return facts.kind === 'pull-record'
      ? {
          headline: headlines.recording,
          explanation: `任务生效中，正在录制直播流${planned && `，计划 ${planned}`}。`,
          nextSteps: ['如果录制内容疑似为空，请确认直播流本身是否正常。'],
          customer: `${asOf}正在录制${plannedEnd}。`,
        }
      : {
          headline: headlines.recording,
          explanation: `${runningSince}录制文件在结束后列出，只有开启边录边传（EnableSyncUpload）的 HLS 文件会提前列出。`,
          nextSteps: ['结束后再查看录制文件；火山引擎建议通过录制结束回调获取。'],
          customer: `${asOf}正在录制。`,
        };
  },
} satisfies Partial<VerdictWords>;
