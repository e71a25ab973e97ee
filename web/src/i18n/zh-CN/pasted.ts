import type { pasted as en } from '../en/pasted.ts';

export const pasted: typeof en = {
  title: '打开粘贴的结果',
  pageTitle: (status, headline, ids) =>
    ['粘贴：', [status, headline, ids].filter((part) => part !== '').join(' · ')].join(''),
  explained:
    '粘贴火山引擎查询接口的返回内容，五类任务均可：完整的返回 JSON、带有它的日志，或一次粘贴多份。只解析，不向火山引擎查询，服务器也不保存。',
  form: {
    text: '返回内容',
    submit: '打开',
    empty: '还没有可以解析的内容。',
    another: '再粘贴一份',
    keys: 'Ctrl/⌘ + Enter 打开',
    tooLong: (most) => `内容过长：一次最多解析 ${most} 个字符。`,
  },
  notice: {
    title: '结果来源',
    what: '粘贴的结果：没有向火山引擎查询。',
    when: '这是何时的返回不得而知，任务现在的状态可能已不同。',
    guessed: (kind) => `内容中没有写明任务类型，从字段看是${kind}。`,
    live: '查询实时结果',
    find: '查找实时结果',
  },
  answers: {
    title: '粘贴内容中的结果',
    label: (position, kind, status) => `${position} · ${kind} · ${status}`,
  },
  nothing: {
    headline: '没有从中读到任务',
    announce: (count) => `已打开 ${count} 个`,
  },
  left: {
    title: (count) => `未能识别的内容：${count} 处`,
    reasons: {
      'not-json': '不是 JSON，或 JSON 不完整、有错误。',
      'vendor-error': '是火山引擎的返回，但内容是报错而不是任务。',
      'kind-unknown': '可能是任务，但看不出是哪一类。请粘贴包含 ResponseMetadata 的完整返回。',
      'no-task': '是 JSON，但其中没有任务。',
      'too-deep': '嵌套层数超过火山引擎的任何返回。',
      'too-many': '返回数量超过一次可读取的上限，从这里起未读取。',
    },
  },
};
