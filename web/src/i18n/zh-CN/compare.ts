import type { compare as en } from '../en/compare.ts';

const counts = new Intl.NumberFormat('zh-CN');
const number = (count: number) => counts.format(count);

export const compare: typeof en = {
  title: '对比两个任务',
  explained: '将两份返回结果逐字段并排对比：同一任务的两个时刻、两次运行，或两个不同的任务。',
  sides: { left: '左侧', right: '右侧' },
  titleOf: (left, right) => `对比 ${left} 与 ${right}`,

  form: {
    hint: '可填 Tasklens 的任务链接或分享链接，也可粘贴 JSON：完整的返回结果、其中的 Result，或单独的任务对象。JSON 会脱敏，不会保存，也不会进入网址。',
    kind: '任务类型（JSON 无法判断时选择）',
    anyKind: '自动判断',
    submit: '对比',
    change: '对比其他内容',
    faults: {
      empty: '这一侧还没有填写。',
      neither: '这既不是任务或分享的链接，也不是 JSON。',
    },
  },

  failed: { left: '左侧无法取得', right: '右侧无法取得' },
  whyNotFound: '查看原因',
  pastedFailed:
    '无法从粘贴的 JSON 中读出任务。请粘贴完整的返回结果、其中的 Result，或单独的任务对象；如果只有任务对象，请在下方选择任务类型。',

  swap: '左右互换',
  again: '重新对比',
  show: '显示哪些字段',
  onlyDifferences: '只看差异',
  everything: '全部字段',
  summary: (differences, fields) =>
    differences === 0
      ? `${number(fields)} 个字段均无差异`
      : `${number(fields)} 个字段中有 ${number(differences)} 处差异`,
  equal: '两侧内容一致。',
  equalText:
    '没有字段不同；一侧未设置、而火山引擎文档给出默认值的字段，按默认值比较。选择“全部字段”可逐项查看。',
  otherKinds: '这是两种不同类型的任务：只有其中一种才有的字段只出现在一侧。',
  differencesIn: (count) => `${number(count)} 处差异`,

  side: {
    pasted: '粘贴的 JSON',
    origins: {
      live: (time) => `实时结果，火山引擎于 ${time} 返回`,
      snapshot: (time) => `留存的结果，最后一次见到是 ${time}`,
      pasted: () => '在此处粘贴；不会保存，也不包含返回时间',
    },
    shared: (time) => `分享的结果，定格于 ${time}`,
    notLive: {
      'past-window': '非实时：任务开始 72 小时后，火山引擎不再保留。',
      'not-found': '非实时：火山引擎已查不到这个任务。',
      'vendor-unavailable': '非实时：暂时无法查询火山引擎。',
      'other-run': '非实时：火山引擎现在返回的是这些 ID 的另一次运行。',
    },
    guessed: (kind) => `按${kind}读取：根据字段推测。`,
    open: '打开',
  },

  more: (count) => `再显示 ${number(count)} 行`,
  what: '字段',
  groups: {
    state: '状态',
    'live-stream': '直播流',
    streams: '流',
    'excluded-streams': '被排除的流',
    'push-address': '推流地址',
    encode: '编码',
    layout: '布局',
    canvas: '画布',
    regions: '区域',
    control: '控制',
    spatial: '空间音频',
    'source-page': '网页',
    outputs: '输出',
    checks: '检测',
    files: '文件',
    other: '其他',
  },
  members: {
    status: '任务状态',
    stopReason: '停止原因',
    pushState: '推流状态',
    startTime: '开始时间',
    endTime: '结束时间',
    freezeCheck: '页面无变化检测',
    blankCheck: '白屏检测',
    crashCheck: '脚本崩溃检测',
    startEvent: '由页面通知开始',
    vid: '点播 ID',
    objectKey: '存储路径',
    created: '创建时间',
    duration: '时长',
    fileSize: '文件大小',
    locationX: '左边缘',
    locationY: '上边缘',
  },
  outcomes: { same: '相同', changed: '不同', 'only-left': '仅左侧有', 'only-right': '仅右侧有' },
  items: { region: '区域', stream: '流', file: '文件', output: '输出' },
  absent: '没有',
  byDefault: (value) => `未设置，即 ${value}`,
  emptyText: '空',

  layouts: {
    title: '画面布局',
    arrangement: '布局的显示方式',
    beside: '并排',
    overlaid: '叠加',
    undrawn: '未绘制布局：至少有一侧不是带画布的自定义布局。',
    picture: (side, width, height) => `${side}：${width} × ${height} px`,
    overlay: '两侧布局叠加：虚线为原来的位置，箭头指向现在的位置',
    scaled: '两侧画布尺寸不同；左侧已拉伸到右侧的尺寸。',
    streamNumber: (index) => (index === null ? '无序号' : `流 ${index}`),
    regionOutcomes: { same: '未变', moved: '移动', changed: '有改动', added: '新增', removed: '移除' },
    box: (x, y, width, height) => `${x}, ${y} · ${width} × ${height} px`,
    equal: '两侧的画面布局相同。',
    noChange: '没有区域移动、改动、新增或移除。',
    same: (count) => `${count} 个区域未变`,
  },
};
