import type { Drift } from '@tasklens/server/contract/drift';
import type { source as en } from '../en/source.ts';

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

export const source: typeof en = {
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
};
