import type { Drift } from '@tasklens/server/contract/drift';
import type { task as en } from '../en/task.ts';

/** The server's few words for types, in Chinese; anything else, such as a value, stays as it is. */
const typeWords: Record<string, string> = {
  absent: '缺失',
  empty: '空',
  null: 'null',
  integer: '整数',
  number: '数字',
  'number out of range': '超出范围的数字',
  string: '字符串',
  boolean: '布尔值',
  list: '列表',
  object: '对象',
  'epoch milliseconds': '毫秒时间戳',
  'time with offset': '带时区的时间',
};

const typeWord = (word: string): string =>
  typeWords[word] ?? word.replace(/^one of (.*)$/, '$1 之一').replace(/^(\d+) entries$/, '$1 项');

function drift({ path, expected, got }: Drift): string {
  if (path === '…') return `另有 ${got.replace(' more', '')} 处未列出。`;
  if (expected === 'absent') return '文档中没有这一项，已原样保留';
  if (expected === 'present') return `应当存在，实际为${typeWord(got)}`;
  return `应为${typeWord(expected)}，实际为${typeWord(got)}`;
}

export const task: typeof en = {
  unknownKind: (kind) => `没有“${kind}”这类任务。请选择任务类型后重新查询。`,
  changeIds: '修改 ID',
  retryIn: (duration) => `${duration}后自动重试。`,
  retrying: '正在重试…',
  stale: (at) => `当前显示的仍是 ${at} 的结果，重新查询未成功。`,
  app: '应用',
  user: '用户',
  checking: '查询中…',
  checkedNow: '刚刚查询',
  checkedAgo: (age) => `${age}前查询`,
  checksEvery: (age, period) => `${age} · 每 ${period}刷新`,
  checkNow: '立即重新查询',
  copyLink: '复制链接',
  zone: '时区',
  zones: { local: '本地', utc: 'UTC', 'utc+8': 'UTC+8' },
  evidence: '依据',
  absent: '无',
  request: '请求',
  likely: '很可能如此：由文档规则推断得出，火山引擎并未直接说明。',
  pushWithoutMeaning: '推流：—（仅任务运行中时有意义）',
  tellCustomer: '回复客户',
  copySentence: { 'zh-CN': '复制中文', en: '复制英文' },
  timeline: {
    title: '时间线',
    ran: (span, duration) => `${span} · ${duration}`,
    since: (start, duration) => `${start} 起 · 已 ${duration}`,
    noEnd: (start) => `开始 ${start}，未给出结束时间`,
    endBeforeStart: (start, end) => `开始 ${start}，结束 ${end}`,
    now: '现在',
    nowAfterEnd: (duration) => `现在 · 结束后 ${duration}`,
    nowBeforeStart: (duration) => `现在 · 距开始 ${duration}`,
    forgets: (at, left) => `可查询至 ${at} · 还有 ${left}`,
    forgot: (at) => `可查询期已于 ${at} 结束`,
    noStart: '火山引擎未返回开始时间，无法绘制。',
  },
  findings: {
    title: '发现',
    none: '没有其他需要留意的地方。',
    severities: { error: '错误', warning: '警告', info: '提示' },
    show: '查看',
    more: (next, rest) => (next === rest ? `显示剩余 ${rest} 条` : `再显示 ${next} 条（还有 ${rest} 条）`),
  },
  tabs: { title: '详情', raw: '原始数据', request: '请求' },
  raw: {
    title: '火山引擎的返回',
    explained: '原样显示。密钥等敏感内容已掩码，标记相同代表值相同。',
    search: '搜索名称和值',
    matches: (position, count) => (position === 0 ? `${count} 处` : `第 ${position} 处，共 ${count} 处`),
    noMatch: '没有匹配',
    previous: '上一处',
    next: '下一处',
    copyValue: '复制值',
    copyPath: '复制路径',
    wholeAnswer: '完整返回',
  },
  source: {
    action: '接口',
    version: '版本',
    service: '服务',
    region: '地域',
    observedAt: '返回时间',
    httpStatus: 'HTTP 状态码',
    duration: '火山引擎耗时',
    attempts: '请求次数',
    cached: '结果来源',
    cachedAs: (cached) => (cached ? '刚刚一次查询的结果' : '为本页向火山引擎查询'),
    curl: '手动发起同样的请求',
    curlExplained: '需要用账号的访问密钥签名：请填入日期和签名，或改用 SDK 发起。',
    copyCommand: '复制命令',
    drift: '与火山引擎文档不一致的地方',
    driftExplained: 'Tasklens 会读取能读懂的部分，其余列在这里。这不影响结论，但请告知 Tasklens 的管理员。',
    driftEntry: drift,
    noDrift: '返回的格式与火山引擎文档一致。',
  },
};
