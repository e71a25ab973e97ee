import type { box as en } from '../en/box.ts';

const sureness: (typeof en)['sureness'] = { likely: '很可能', unsure: '不确定' };

export const box: typeof en = {
  panel: '识别结果',
  takes: 'ID、链接、日志、curl 命令、JSON、表格行：客户发来的内容整段粘贴即可，ID 会自动识别。',
  seen: (count) => `识别到 ${count} 个任务`,
  answersSeen: (count) => `识别到 ${count} 份火山引擎的返回`,
  shareSeen: '识别到一个分享',
  nothingSeen: '没有识别到可用的内容',
  nothingNext:
    '其中没有能认出的 ID、链接或火山引擎的返回。请粘贴带有房间 ID 或任务 ID 的那一行，或直接写成“房间: …，用户: …”。',
  notEnough: '还不足以查询：请补充房间 ID、任务 ID 或用户 ID。',
  ways: {
    share: '打开分享',
    task: '打开任务',
    pasted: (count) => (count === 1 ? '打开粘贴的返回' : `打开粘贴的 ${count} 份返回`),
    bulk: (count) => `带着 ${count} 行去批量查询`,
    find: '在所有类型中查找',
  },
  onEnter: (way) => `回车：${way}`,
  enterKey: '回车',
  newLine: 'Shift+回车：换行',
  clear: '清空',
  sureness,
  chip: (label, value, sure) =>
    sure === 'certain' ? `${label} ${value}` : `${label} ${value}，${sureness[sure]}`,
  whatItIs: (value) => `${value} 是什么`,
  valueOf: (label) => `${label}的值`,
  remove: (label, value) => `移除${label} ${value}`,
  add: (label) => `添加${label}`,
  addShort: (label) => `+ ${label}`,
  kind: '任务类型',
  kindOpen: '类型未知',
  from: '出自',
  fromMemory: '文中没有：本浏览器目前只查询过这一个应用。',
  fromReader: '文中没有：在这里填写的。',
  startTime: (time) => `开始于 ${time}`,
  answer: '火山引擎的返回',
  share: '分享',
  more: (count) => `还有 ${count} 个`,
  onlyThis: '只查这个',
  onlyThisOf: (ids) => `只查这个：${ids}`,
  fault: (label, what) => `${label}：${what}。`,
  useInstead: (suggestion) => `改为 ${suggestion}`,
  long: (label, length) =>
    `${label}有 ${length} 个字符。只有由用户和任务组成的任务 ID 才可能超过 128 个字符；查询时原样发送。`,
  secret: '文中含有密钥、签名或令牌：不会使用、发送或保存。',
  binary: '这不是文本，而是文件内容。请复制其中的文字，或将文件另存为 UTF-8 文本。',
  tooLong: (read) => `只读取了前 ${read} 个字符。`,
  notUnderstood: (excerpt) => `未使用：“${excerpt}”`,
  moreNotUnderstood: (excerpt, count) => `未使用：“${excerpt}”等 ${count + 1} 处`,
};
