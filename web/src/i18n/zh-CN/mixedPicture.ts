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
    'no-such-stream': '观众在这里看到什么，文档没有说明：目标流中没有这个序号。',
    'picture-while-publishing': '观众看到这路流的画面。',
    'stand-in-while-missing': '观众看到替补图片。',
    'stand-in-or-last-frame-while-paused': '观众看到替补图片，或者停在最后一帧：火山引擎的两处文档说法不一。',
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
  unseen: {
    outside: '观众看不到这个区域：它在画布之外。',
    'no-area': '观众看不到这个区域：它没有面积。',
    transparent: '观众看不到这个区域：它完全透明。',
    covered: '观众看不到这个区域：它被其他区域完全遮住。',
  },
  transparent: '透明',
  supposedBriefly: (what) => `假设：${what}`,
  presenceOf: (who) => `${who} 的状态（假设）`,
  shapeOf: (who) => `${who} 的源画面比例（假设）`,
  source: (shape) => `源画面 ${shape}`,
  supposition: (who, presence, many) =>
    many ? `假设 ${who} 都${presences[presence]}。` : `假设 ${who} ${presences[presence]}。`,
  told: (sentences) => sentences.join(''),
  said: (sentences, confidence) => `${sentences.join('')}（${confidence}）`,
  others: (count) => `另外 ${count} 路`,
  backgroundNotLoaded: '背景图未加载',
};
