import type { pictureTools as en } from '../en/pictureTools.ts';

const namesBeforeCount = 3;
const listOf = (names: readonly string[]) => {
  const shown = names.slice(0, namesBeforeCount).join('、');
  return names.length > namesBeforeCount ? `${shown}等 ${names.length} 个` : shown;
};

export const pictureTools: typeof en = {
  toolbar: '画面工具',
  zoom: '缩放',
  fit: '适应',
  fitHint: '显示整个画布（0）',
  actualSize: '100%',
  actualSizeHint: '屏幕像素与画布像素一一对应',
  zoomIn: '放大（+）',
  zoomOut: '缩小（−）',
  shade: '标出',
  shades: { overlap: '重叠', covered: '被遮挡' },
  shadeHints: {
    overlap: '用斜线标出多个区域都画到的部分',
    covered: '用斜线标出被上层不透明区域完全遮住的区域',
  },
  pointerAt: (x, y, across, down) => `x ${x}, y ${y} · ${across}, ${down}`,
  noPointer: '—',
  boxInFractions: '位置（比例）',
  seenByViewers: '观众能否看到',
  takeAway: '保存或复制画面',
  layers: (count) => `图层 ${count}`,
  layerList: '图层，最上层在前',
  chooseLayer: (name, z) => `在画面中显示 ${name}（z ${z}）`,
  hide: (name, z) => `隐藏 ${name}（z ${z}）`,
  solo: '只看',
  soloOf: (name, z) => `只看 ${name}（z ${z}）`,
  states: {
    seen: '可见',
    'audio-only': '只混音频，不画画面',
    'no-area': '没有大小：没人看得到',
    outside: '在画布之外：没人看得到',
    transparent: '完全透明：没人看得到',
    'no-stream': '没有这个序号的流，观众看到什么文档没有说明',
  },
  coveredBy: (names) => `被 ${listOf(names)} 遮住`,
  hiddenHere: '已被你隐藏',
  tie: (name) => `与 ${name} 的 z 相同：文档没有说明相同 z 的上下次序`,
  changed: '当前不是默认视图：',
  reset: '恢复默认视图',
  hidden: (names) => `已隐藏 ${listOf(names)}`,
  onlyShown: (name) => `只看 ${name}`,
  noSuchRegion: (number) => `第 ${number} 个区域（此布局没有这个区域）`,
  supposed: (name, what) => `假设 ${name} ${what}`,
  zoomed: (percent) => `缩放到 ${percent}`,
  shaded: {
    overlap: (pairs, isCapped) =>
      isCapped
        ? `已标出重叠：前 ${pairs} 对，还有更多`
        : pairs === 0
          ? '标出重叠：没有重叠'
          : `已标出重叠：${pairs} 对`,
    covered: (regions) => (regions === 0 ? '标出被遮挡的区域：没有' : `已标出被遮挡的区域：${regions} 个`),
  },
  chosenIsHidden: (name) => `已选中 ${name}，但当前视图没有画出它。`,
  showIt: '画出它',
};
