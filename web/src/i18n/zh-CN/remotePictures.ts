import type { remotePictures as en } from '../en/remotePictures.ts';

export const remotePictures: typeof en = {
  load: (count) => `加载图片（${count} 张）`,
  again: '重试',
  hint: '由 Tasklens 服务端获取背景图和占位图，您的浏览器不会直接访问图片所在的服务器',
  loading: '正在加载图片…',
  loaded: (loaded, count) => `已加载 ${count} 张图片中的 ${loaded} 张`,
  failed: (reason) => `未显示：${reason}。`,
};
