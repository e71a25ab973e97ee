import type { DiagnosisWords } from '../diagnosisWords.ts';

/** Clauses that follow "以下情况不可能同时成立：". */
export const clashes: DiagnosisWords['clashes'] = {
  'running-with-end-time': '任务运行中，却有结束时间',
  'running-with-stop-reason': '任务运行中，却有停止原因',
  'running-with-push-stopped': '任务运行中，推流却已停止',
  'not-started-with-end-time': '任务未开始，却有结束时间',
  'not-started-with-stop-reason': '任务未开始，却有停止原因',
  'not-started-with-live-push-state': '任务未开始，推流却已在进行',
  'ended-without-end-time': '任务已结束，却没有结束时间',
  'ended-with-live-push-state': '任务已结束，推流却未停止',
  'end-before-start': '结束时间早于开始时间',
};

export const codes = {
  tones: { good: '正常', neutral: '无异常', warning: '需关注', bad: '有故障' },
  statuses: {
    unknown: '异常',
    'not-started': '未开始',
    running: '运行中',
    ended: '已结束',
    failed: '失败',
    disabled: '已停用',
    unrecognised: '未识别',
  },
  pushStates: {
    unavailable: '暂未获取到推流状态',
    'not-started': '未开始推流',
    connecting: '正在首次连接 CDN',
    reconnecting: '正在重连 CDN',
    connected: '已连接 CDN，正在尝试推流',
    pushing: '推流成功',
    stopped: '已停止推流',
    unrecognised: '未识别的推流状态',
  },
  stopReasons: {
    unknown: '未知停止原因',
    'stopped-by-api': '主动调用服务端 OpenAPI 停止',
    'start-failed': '任务启动失败',
    'idle-timeout': '超过最大空闲时间',
    'user-disconnected': '客户端用户退房或停止转推',
    'max-running-time-exceeded': '超过最大运行时间',
    unrecognised: '未识别的停止原因',
  },
  clashes,
} satisfies Partial<DiagnosisWords>;
