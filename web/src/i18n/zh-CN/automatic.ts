import type { automatic as words } from '../en/automatic.ts';

export const automatic: typeof words = {
  assumed: '推测',
  onlyPictures: '推测：火山引擎的文档只用图片说明这种布局。',
  sketch: (mode, width, height, heads, spare) =>
    `${mode}的推测示意图，${width} × ${height} px，${heads} 人，空位 ${spare} 个`,
  frame: (width, height) => `${width} × ${height} px 的空白画框`,
  heads: '画面中的人数',
  people: (count) => `${count} 人`,
  headsFrom: (listed) =>
    listed === 0
      ? '取房间内的所有流，具体有几路，返回结果没有说明。'
      : listed > 17
        ? `列出了 ${listed} 路流，最多合流 17 路。`
        : `列出了 ${listed} 路流，实际发布的可能更少。`,
  person: (number) => `第 ${number} 人`,
  main: '主画面',
  mainNotSpecified: '未指定',
  spare: '空位',
  nobodyKnown: '每个格子里是谁无法得知：这取决于加入顺序等信息，返回结果中没有。',
  unknown: {
    seventeen: '17 人时有单独的排列方式，火山引擎只用图片说明，无法画出示意图。',
    mode: '文档中没有这种布局模式，无法画出示意图。',
    size: 'Encode 中的尺寸不可能成为画面，无法画出。',
  },
  rulesTitle: '这种布局的已知规则',
  rules: {
    'crops-to-fill': '画面比例不同时，裁剪后填满格子。',
    'sound-keeps-cell': '只发音频的用户仍占一格，显示背景色。',
    'spare-is-background': '空位显示背景色。',
    'grid-by-number': '1 人占满画面，2 人平分，之后依次为 4、9、16 宫格。',
    'large-shows-all': '大窗口显示完整画面，比例不同时留边。',
    'small-by-joining': '小窗口按加入顺序排列；有人离开时，后面的依次前移。',
    'small-crops-to-fill': '小窗口中的画面裁剪后填满。',
    'small-background': '小窗口空着或用户只发音频时，显示背景色。',
    'large-on-the-left': '大窗口在左侧，小窗口在右侧按每列四个排列。',
    'columns-by-name': '等宽分列，仅根据布局名称猜测；Tasklens 不了解它的位置和规则。',
    'size-from-encode': '画面尺寸取 Encode 中的宽和高。',
    'screen-in-vertical': '新版本的文档说这种布局不支持屏幕流，本版本的文档没有提到。',
  },
  confidences: { documented: '文档明确', assumed: '推测', unknown: '不明确' },
  mainIs: (stream) => `主画面：${stream}。`,
  mainByIndex: (index) => `主画面：流 ${index}，但没有列出这路流。`,
  mainMissing:
    '主画面：未指定。此时大窗口显示什么，火山引擎有两种说法：SDK 注释说随机选一路流，海外版文档说显示背景。',
  mainIgnored: (stream) => `指定了主画面（${stream}），它只在垂直布局中起作用。`,
  streamNumber: (index) => `流 ${index}`,
};
