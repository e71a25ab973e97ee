import type { ticket as en } from '../en/ticket.ts';

export const ticket: typeof en = {
  title: '工单或群聊用的报告',
  language: '报告语言',
  style: '报告格式',
  styles: { markdown: 'Markdown', text: '纯文本' },
  preview: '报告内容',
  copy: '复制报告',
  save: '下载',
  json: '结果 JSON',
  csv: '文件列表 CSV',
  picture: '画面 SVG / PNG…',
  masked: '敏感内容均已脱敏。',
};
