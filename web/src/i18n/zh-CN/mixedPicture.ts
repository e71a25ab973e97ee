import type { mixedPicture as english } from '../en/mixedPicture.ts';

const presences: (typeof english)['presences'] = {
  publishing: '正在发布',
  'camera-paused': '暂停了采集',
  'not-publishing': '没有发布',
  'audio-only': '只发送声音',
};

export const mixedPicture: typeof english = {
  presences,
  shows: {
    picture: '这路流',
    'stand-in': '替补图片',
    'last-frame': '最后一帧',
    black: '黑色',
    nothing: '仅声音',
    unknown: '文档未说明',
  },
  rules: {
    'audio-only-region': '这个区域只混入声音，观众看不到画面。',
    'picture-while-publishing': '观众看到这路流的画面。',
    'stand-in-while-missing': '观众看到替补图片。',
    'stand-in-or-last-frame-while-paused':
      '观众看到替补图片，或者停在最后一帧：火山引擎的两处文档说法不一。',
    'last-frame-while-paused': '画面停在最后一帧。',
    'last-frame-while-missing': '画面停在最后一帧（FrameInterpolationMode 为 0）。',
    'black-while-missing': '观众看到黑框（FrameInterpolationMode 为 1）。',
    'screen-filler-undocumented':
      '观众看到什么，文档没有说明：FrameInterpolationMode 对屏幕流不生效，也没有设置替补图片。',
    'filler-unrecognised': '观众看到什么，文档没有说明：FrameInterpolationMode 的取值不在文档之列。',
    'stand-in-without-video': '推测观众看到替补图片；文档没有提到只有声音的用户。',
    'black-without-video': '推测观众看到黑框；文档没有提到只有声音的用户。',
    'without-video-undocumented': '观众看到什么，文档没有说明；文档没有提到只有声音的用户。',
  },
  confidences: {
    documented: '文档有明确说明',
    conflicting: '火山引擎的文档自相矛盾',
    assumed: '推测',
  },
  fits: {
    stretch: '拉伸至填满区域',
    crop: '裁剪后填满区域',
    fit: '完整显示，空隙填背景色',
  },
  supposedBriefly: (what) => `假设：${what}`,
  shape: (shape) => shape,
  presenceOf: (who) => `${who} 的状态（假设）`,
  shapeOf: (who) => `${who} 的源画面比例（假设）`,
  source: (shape) => `源画面 ${shape}`,
  supposition: (who, presence, many) =>
    many ? `假设 ${who} 都${presences[presence]}。` : `假设 ${who} ${presences[presence]}。`,
  others: (count) => `另外 ${count} 路`,
  backgroundNotLoaded: '背景图未加载',
  nowhereToSee: '在画布之外',

  card: (name) => `${name} 的详情`,
  close: '关闭',
  openHint: '点击可固定此卡片并尝试各种假设。',
  facts: {
    stream: '流',
    box: '位置',
    sent: '原始数值',
    outside: '画布之外',
    order: '层级',
    fit: '缩放',
    crop: '源画面裁剪',
    cutOff: '被裁掉',
    shape: '形状',
    opacity: '不透明度',
    radius: '圆角',
    media: '混入内容',
    standIn: '替补图片',
  },
  stream: (index, type) => (index === null ? `无序号 · ${type}` : `序号 ${index} · ${type}`),
  notListed: '不在目标流列表中',
  sentInPx: (text) => `${text}（px）`,
  sentInFractions: (text) => `${text}（占画布的比例）`,
  outside: (share) => `${share}，观众看不到这一部分`,
  allOutside: '全部，观众看不到这个区域',
  noArea: '没有面积，观众看不到这个区域',
  tie: (zOrder, name) => `${zOrder} · 与 ${name} 相同，谁在上面文档没有说明`,
  coveredBy: (zOrder, names) => `${zOrder} · 被 ${names} 完全遮住`,
  cropKept: (width, height, x, y, frame) =>
    `${frame} 源画面中从 ${x}, ${y} 起的 ${width} × ${height} px`,
  cutOff: ({ width, height }) =>
    [width === null ? null : `宽度的 ${width}`, height === null ? null : `高度的 ${height}`]
      .filter((part) => part !== null)
      .join('、'),
  nothingCut: '没有',
  tooWide: (share) => `看起来宽了 ${share}`,
  tooTall: (share) => `看起来高了 ${share}`,
  ownShape: '保持原样',
  ofSource: (text, shape) => `${text}（源画面 ${shape}）`,
  refusedRadius: (px) => `无：${px} px 超过短边的一半`,
  noRadius: '无',
  standIn: (url, fill) => `${url} · ${fill}`,
  noStandIn: '无',
  cropInset: (shape) => `${shape} 源画面中保留的部分`,
  suppose: '假设',
};
