import type { takeAway as en } from '../en/takeAway.ts';

export const takeAway: typeof en = {
  svg: '保存为 SVG',
  png: '保存为 PNG',
  copy: '复制图片',
  caption: '附说明：任务、时间和时区',
  outcomes: {
    saved: '已保存',
    copied: '已复制',
    failed: '图片没能生成。请改存 SVG，或直接截图。',
    'no-clipboard': '只有通过 https 打开的页面才能复制图片，请改为保存 PNG。',
  },
  seen: (time) => `按火山引擎 ${time} 的返回绘制`,
  pasted: '来自粘贴的结果，时间未知',
  drawn: '由 Tasklens 根据布局参数绘制，并非直播画面截图',
  drawnFromDemo: '演示数据 · 由 Tasklens 根据布局参数绘制，并非直播画面截图',
};
