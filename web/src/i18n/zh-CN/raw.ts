import type { raw as en } from '../en/raw.ts';

export const raw: typeof en = {
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
};
