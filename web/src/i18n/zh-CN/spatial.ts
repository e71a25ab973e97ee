import type { spatial as words } from '../en/spatial.ts';

const triple = (numbers: readonly number[]) => `(${numbers.join(', ')})`;

export const spatial: typeof words = {
  none: '返回结果中没有位置信息。',
  above: '俯视图',
  aboveSides: 'x 向上，y 向右',
  side: '侧视图',
  sideSides: 'x 向右，z 向上',
  listener: '听众',
  axes: { forward: '前', right: '右', up: '上' },
  source: (name, position, isApplied) =>
    `${name}${position === null ? '' : `，位置 ${triple(position)}`}${isApplied ? '' : '，未启用空间音频'}`,
  choose: (name) => `在图中标出 ${name}`,
  table: '用户位置',
  noPosition: '不是三个数值',
  isOutside: '超出范围',
  legend:
    '圆环是听众，箭头表示朝向；圆点是用户，数字为流序号，空心表示该用户未启用空间音频。位置太近时圆点会错开，并用线连到实际位置。',
  legendWithoutUsers: '圆环是听众，箭头表示朝向。',
  off: '这个任务没有开启空间音频，位置不起作用。',
  allAtOrigin: '所有用户和听众都在原点，听不出方向。',
  allAtListener: '所有用户都和听众在同一位置，听不出方向。',
  oblique: '听众的三个朝向互不垂直，火山引擎会改用默认朝向，图中画的是默认朝向。',
  axesUnreadable: '听众的朝向无法使用，文档没有说明此时会怎样，图中画的是默认朝向。',
  listenerUnreadable: '听众的位置不是三个数值，没有画出。',
  listenerOutside: '听众的位置超出 −100 … 100，画在边缘。',
  outside: (count) =>
    `${count} 个用户的位置超出 −100 … 100，画在边缘并用虚线圈标出。此时会怎样，文档没有说明。`,
  unreadable: (count) => `${count} 个位置不是三个数值，没有画出。`,
  notCustom: '只有自定义布局的区域才有用户位置；当前是其他布局，无法得知用户的位置。',
  axesNote: 'Forward 画作前方，Up 画作头顶，与火山引擎较新的文档一致；它的一个 SDK 在注释中把两者写反了。',
};
