import { bulkMaxRows } from '@tasklens/server/contract/bulk';
import type { bulk as en } from '../en/bulk.ts';

const counts = new Intl.NumberFormat('zh-CN');
const number = (count: number) => counts.format(count);

const outcomes: typeof en.results.outcomes = {
  found: '已找到',
  'not-found': '未找到',
  'not-tried': '无法查询',
  failed: '查询失败',
};

export const bulk: typeof en = {
  title: '批量查询',
  explained: `从表格中复制单元格粘贴到这里，或选择 CSV 文件：每行一个任务，最多 ${number(bulkMaxRows)} 行。查询在服务器上进行，期间可以关闭本页。`,
  keepsNothing:
    '这个 Tasklens 不保存任何数据，而批量查询需要数据库。请联系管理员配置 DATABASE_URL；在此之前可以逐个查询。',
  lookUpOne: '查询单个任务',

  source: {
    label: '数据行',
    placeholder:
      'AppId\tRoomId\tTaskId\n5f3a1b2c4d5e6f7a8b9c0d1e\troom-42\ttask-7\n5f3a1b2c4d5e6f7a8b9c0d1e\troom-43\ttask-8',
    choose: '选择文件',
    drop: '或拖放到这里：CSV、TSV 或文本文件',
    dropNow: '松开即可读取文件',
    clear: '清空',
    from: (name) => `来自 ${name}`,
    encodings: { 'utf-8': '', 'utf-16': '按 UTF-16 读取', gbk: '不是 UTF-8，已按 GBK 读取' },
    faults: {
      'too-large': '文件超过 10 MB，不可能是任务列表。请换一个文件。',
      workbook: '不支持 .xlsx 等工作簿文件。请打开文件，复制所需的单元格粘贴到这里，或另存为 CSV。',
      binary: '这不是文本文件，或者编码不是 UTF-8、UTF-16、GBK。请选择 CSV 文件，或复制单元格粘贴到这里。',
    },
    noTable: '没有识别出数据行。可以粘贴表格单元格、CSV、Markdown 表格，或每行一个 ID。',
  },

  preview: {
    title: '各列的含义',
    readAs: (column) => `“${column}”作为`,
    column: (position) => `第 ${position} 列`,
    ignored: '不使用',
    fields: { kind: '任务类型', appId: '应用 ID', roomId: '房间 ID', taskId: '任务 ID', userId: '用户 ID' },
    sureness: { certain: '', likely: '自动识别', unsure: '推测' },
    line: '行',
    more: (count) => `还有 ${number(count)} 行`,
    moreColumns: (count) => `另有 ${number(count)} 列未读取。`,
  },

  forAll: {
    appId: '缺少应用 ID 的行使用',
    kind: '未注明类型的行按',
    anyKind: '在所有类型中查找',
    noAppId: (count) => `有 ${number(count)} 行缺少应用 ID，只能作为直播录制查询。`,
  },

  asked: {
    none: '还没有可以查询的行：请选择哪一列是房间、任务或用户 ID。',
    duplicates: (count) => `有 ${number(count)} 行与其他行相同，相同的只查询一次。`,
    unknownKinds: (cells) => `无法识别的任务类型：${cells}。这些行按未注明类型处理。`,
    leftOut: (count) => `跳过 ${number(count)} 行`,
    lines: (from, to) => (from === to ? `第 ${from} 行` : `第 ${from}–${to} 行`),
    linesFrom: (from) => `第 ${from} 行起的全部内容`,
    reasons: {
      empty: '空行',
      'no-id': '没有房间、任务或用户 ID',
      'too-long': 'ID 过长',
      'too-many': `超过 ${number(bulkMaxRows)} 行`,
    },
    start: (count) => (count === 0 ? '开始查询' : `查询 ${number(count)} 行`),
    starting: '正在提交…',
  },

  job: {
    titleRunning: (done, all) => `已查询 ${number(done)} / ${number(all)}`,
    progress: '进度',
    states: { running: '进行中', done: '已完成', cancelled: '已取消' },
    ended: (done, all) => `${number(done)} / ${number(all)}`,
    rate: (perSecond) =>
      `每秒 ${perSecond >= 10 ? Math.round(perSecond) : Math.round(perSecond * 10) / 10} 行`,
    left: (duration) => `约剩 ${duration}`,
    waiting: '等待开始',
    startedAt: (at) => `${at} 开始`,
    endedAt: (at) => `${at} 结束`,
    cancel: '取消',
    cancelling: '正在取消…',
    cancelledText: (count) => (count === 0 ? '取消前所有行都已完成。' : `有 ${number(count)} 行未查询。`),
    another: '查询其他数据',
    connectionLost: '连接已断开，正在自动恢复，缺少的结果会补上。',
    gone: {
      headline: '没有这个批量任务',
      explanation: '链接可能不完整，或者任务太久、服务器已不再保存。请用原来的数据重新查询。',
    },
  },

  results: {
    title: '结果',
    show: '显示哪些行',
    all: '全部',
    outcomes,
    weights: { ...outcomes, waiting: '等待中' },
    columns: { row: '行', result: '结果', startTime: '开始时间' },
    sortBy: (column) => `按${column}排序`,
    open: '打开',
    openNamed: (row, what) => `打开第 ${row} 行：${what}`,
    none: '没有符合条件的行。',
    others: (count) => `另有 ${number(count)} 个任务符合`,
    kept: '留存的结果',
    missing: (ids) => `缺少${ids}`,
    fieldError: (field, error) => `${field}：${error}`,
    requestId: (id) => `请求 ID ${id}`,
    waiting: '等待中',
    notAsked: '未查询',
    range: (first, last, all) => `第 ${number(first)}–${number(last)} 行，共 ${number(all)} 行`,
    before: '上一页',
    after: '下一页',
  },

  takeAway: {
    title: '导出结果',
    rows: (count) => `共 ${number(count)} 行`,
    copyMarkdown: '复制为 Markdown',
    saveMarkdown: '保存 Markdown',
    copyCsv: '复制 CSV',
    saveCsv: '保存 CSV',
    headings: ['行', 'AppId', 'RoomId', 'TaskId', 'UserId', '类型', '结果', '评级', '开始时间 (UTC)', '链接'],
    fileName: 'tasklens-批量查询',
  },
};
