import type { FindingWords } from '../diagnosisWords.ts';
import { layoutFindings } from './layoutFindings.ts';

export const findings: FindingWords = {
  'leaves-query-window-soon': ({ remainingMs }, { duration }) => ({
    headline: `还可查询 ${duration(remainingMs)}`,
    why: '火山引擎只支持查询 72 小时内开始的任务，请在此之前保存需要的信息。',
  }),
  'left-query-window': () => ({
    headline: '已超出 72 小时的可查询范围',
    why: '火山引擎只支持查询 72 小时内开始的任务。这个任务仍在运行，但之后可能无法再查到。',
  }),
  'clock-skew': ({ aheadMs }, { duration }) => ({
    headline: `开始时间比查询时间晚 ${duration(aheadMs)}`,
    why: '运行 Tasklens 的机器时钟可能偏慢。校准之前，本页的时长仅供参考。',
  }),
  'audio-bitrate-capped': ({ bitrate, cap }) => ({
    headline: `音频码率实际为 ${cap} Kbps，而非 ${bitrate} Kbps`,
    why: '当前 AAC 规格和声道数的码率上限就是这么高；AAC-LC 没有这个限制。',
  }),
  'stereo-required': () => ({
    headline: 'HE-AAC v2 搭配了单声道',
    why: 'HE-AAC v2 只支持双声道输出。请将 AudioChannels 设为双声道，或更换 AudioProfile。',
  }),
  'volume-indication-adds-black-frames': () => ({
    headline: '纯音频转推中带有黑帧',
    why: '开启音量提示后，火山引擎会补充黑帧。如果只要声音，请关闭 VolumeIndicationMode。',
  }),
  'spatial-axes-not-perpendicular': () => ({
    headline: '听众朝向设置未生效',
    why: 'Forward、Right、Up 三个方向必须两两垂直；当前不满足，火山引擎使用默认值。',
  }),
  ...layoutFindings,
  'freeze-check-risky': ({ intervalSeconds }, { duration }) => ({
    headline: '页面长时间不变会被刷新',
    why: `页面无变化检测每 ${duration(intervalSeconds * 1000)}一次：连续两次命中会刷新页面，再连续两次会重调度任务。如果页面本来就可能静止，请关闭此检测。`,
  }),
  'start-event-may-never-come': () => ({
    headline: '一直等待页面通知开始，没有超时',
    why: '页面调用 onWebcastStart() 后才开始采集，而 StartTimeout 未启用。如果页面一直不调用，就什么也采集不到。',
  }),
  'start-timeout-unused': ({ startTimeoutSeconds }, { duration }) => ({
    headline: '等待开始的超时设置未生效',
    why: `StartTimeout（${duration(startTimeoutSeconds * 1000)}）仅在启用 EnableEventNotify 时有效，当前未启用。`,
  }),
  'max-running-time-reached': ({ maxRunningSeconds }, { duration }) => ({
    headline: `已达到最大运行时间 ${duration(maxRunningSeconds * 1000)}`,
    why: '达到后任务自动终止。如需更久，要在启动任务时调大 MaxRunningTime，最长 24 小时。',
  }),
  'odd-video-size': ({ width, height }) => ({
    headline: `视频宽高 ${width} × ${height} 含奇数`,
    why: '宽高必须是偶数，奇数会被自动调整，实际画面与设置略有出入。',
  }),
  'no-files-yet': () => ({
    headline: '暂无录制文件，录制中属正常情况',
    why: '结束之前只会列出开启边录边传（EnableSyncUpload）的 HLS 文件，请在录制结束后再查看。',
  }),
  'files-overlap': ({ file, next, overlapMs }, { duration }) => ({
    headline: `文件 ${file} 与文件 ${next} 重叠 ${duration(overlapMs)}`,
    why: '两个文件录的是相同的流，依次播放时这一段会出现两次。',
  }),
  'files-gap': ({ file, next, gapMs }, { duration }) => ({
    headline: `文件 ${file} 与文件 ${next} 之间缺 ${duration(gapMs)}`,
    why: '两个文件录的是相同的流，中间这段没有对应的文件。请向客户确认当时是否暂停了发布。',
  }),
  'file-empty': ({ file, size, durationMs }, { bytes, duration }) => ({
    headline: `文件 ${file} ${size === 0 ? '是空的' : '没有时长'}`,
    why: `火山引擎返回的${[
      ...(size === null ? [] : [`大小为 ${bytes(size)}`]),
      ...(durationMs === null ? [] : [`时长为 ${duration(durationMs)}`]),
    ].join('，')}。请客户在存储平台中打开确认。`,
  }),
  'files-do-not-cover-task': ({ coveredMs, taskMs }, { duration, percent }) => ({
    headline: `录制文件只覆盖任务时长的 ${percent(coveredMs / taskMs)}`,
    why: `文件总时长 ${duration(coveredMs)}，任务运行了 ${duration(taskMs)}。请向客户确认期间是否暂停过发布。`,
  }),
  'file-before-task': ({ file, earlyMs }, { duration }) => ({
    headline: `文件 ${file} 的创建时间比任务开始早 ${duration(earlyMs)}`,
    why: '请确认这个文件是否属于本任务。',
  }),
};
