import type { FindingWords } from '../diagnosisWords.ts';

interface Owner {
  userId: string | null;
  isScreen: boolean;
}

/** 句中的某人，后面接中文：`guest-3 `、`guest-3 的屏幕`；不知道是谁时用 `unknown`。 */
const who = ({ userId, isScreen }: Owner, unknown: string) =>
  userId ? (isScreen ? `${userId} 的屏幕` : `${userId} `) : unknown;
type Placed = Owner & { region: number };
const opening = (placed: Placed) => who(placed, `区域 ${placed.region} `);
/** 前面接中文时。 */
const within = (placed: Placed) => `${placed.userId ? ' ' : ''}${opening(placed)}`;

export const layoutFindings = {
  'too-many-streams': ({ streams, limit }) => ({
    headline: `共 ${streams} 路流，超过 ${limit} 路的合流上限`,
    why: `2020-12-01 版本的接口最多合流 ${limit} 路，新版本的自定义布局支持 30 路。请确认任务是用哪个版本启动的。`,
  }),
  'stream-targeted-and-excluded': (owner) => ({
    headline: `${who(owner, '有一路流')}既被指定又被排除`,
    why: '同一路流不能同时出现在 TargetStreams 和 ExcludeStreams 中，请从其中一处移除。',
  }),
  'duplicate-stream-index': ({ index, list, first, second }) =>
    list === 'streams'
      ? {
          headline: `两路流的索引都是 ${index}`,
          why: `TargetStreams 中第 ${first} 路和第 ${second} 路的 Index 重复，区域无法区分它们。请设置不同的 Index。`,
        }
      : {
          headline: `两个区域都指向索引为 ${index} 的流`,
          why: `区域 ${first} 和区域 ${second} 的 StreamIndex 相同，而一路流只对应一个区域。由哪个区域显示，文档没有说明。`,
        },
  'region-without-stream': ({ region, streamIndex }) => ({
    headline: `区域 ${region} 没有对应的流`,
    why: `它的 StreamIndex 是 ${streamIndex}，但 TargetStreams 中没有这个索引。请修正 StreamIndex，或加入对应的流。`,
  }),
  'stream-without-region': ({ streamIndex, ...owner }) => ({
    headline: `${who(owner, `索引为 ${streamIndex} 的流`)}不在画面中`,
    why: `这路流已被指定（索引 ${streamIndex}），但自定义布局中没有它的区域。请增加一个 StreamIndex 为 ${streamIndex} 的区域。`,
  }),
  'layout-missing': ({ part }) =>
    ({
      layout: {
        headline: '缺少自定义布局',
        why: 'LayoutMode 为 2 时，需要由 CustomLayout 给出画布和区域；缺少它，所有人在画面中都没有位置。',
      },
      canvas: {
        headline: '自定义布局缺少画布',
        why: '没有 Canvas 就无法确定画面尺寸，这里也就画不出来。请检查启动任务的请求。',
      },
      regions: {
        headline: '自定义布局没有任何区域',
        why: '所有人在画面中都没有位置，只会显示背景。请为每路流设置一个区域。',
      },
    })[part],
  'canvas-odd': ({ width, height }) => ({
    headline: `画面尺寸 ${width} × ${height} 含奇数`,
    why: '宽高必须是偶数。奇数会被如何处理，文档没有说明，请改为偶数。',
  }),
  'canvas-out-of-range': ({ width, height }) => ({
    headline: `画面尺寸 ${width} × ${height} 超出范围`,
    why: '宽高都应在 2 到 1920 像素之间，实际输出的尺寸可能与设置不同。',
  }),
  'encode-size-ignored': ({ encode, canvas }) => ({
    headline: `编码设置中的尺寸 ${encode.width} × ${encode.height} 不生效`,
    why: `自定义布局以画布尺寸为准，画面是 ${canvas.width} × ${canvas.height}。`,
  }),
  'background-colour-invalid': () => ({
    headline: '背景颜色无法识别',
    why: '应为 # 加六位十六进制数，例如 #1A2B3C。其他写法会被如何处理，文档没有说明；这里按默认的黑色绘制。',
  }),
  'background-colour-hidden': ({ colour }) => ({
    headline: `背景颜色 ${colour} 被背景图挡住`,
    why: '背景图会拉伸铺满整个画面，挡住背景颜色。',
  }),
  'insecure-image-url': ({ placed, scheme }) => {
    const image = placed === null ? '背景图' : `${opening(placed)}的替代图`;
    return scheme === 'http'
      ? {
          headline: `${image}未加密传输`,
          why: '图片地址以 http:// 开头，传输途中可能被查看或替换。请改用 https。',
        }
      : {
          headline: `${image}不是网络地址`,
          why: `图片地址以“${scheme}:”开头，服务器无法获取。请改用 JPG 或 PNG 图片的 https 地址。`,
        };
  },
  'region-outside-canvas': ({ part, share, box, canvas, ...placed }, { percent }) => ({
    headline:
      part === 'wholly'
        ? `${opening(placed)}完全在画面之外`
        : `${opening(placed)}有 ${percent(Math.max(share, 0.01))} 超出画面`,
    why: `区域 ${placed.region} 为 ${box.width} × ${box.height} 像素，左上角在 (${box.x}, ${box.y})，而画面是 ${canvas.width} × ${canvas.height}。请检查它的位置和大小。`,
  }),
  'region-empty': ({ width, height, ...placed }) => ({
    headline: `${opening(placed)}在画面中没有大小`,
    why: `区域 ${placed.region} 为 ${width} × ${height} 像素，看不到任何内容。宽高都要大于 0。`,
  }),
  'region-transparent': (placed) => ({
    headline: `${opening(placed)}完全透明`,
    why: `区域 ${placed.region} 的 Alpha 为 0，什么也看不到。请设为 1。`,
  }),
  'region-covered': ({ by, others, isAssumed, ...placed }) => ({
    headline: `${opening(placed)}${isAssumed ? '可能' : ''}被${within(by)}${others === 0 ? '' : `等 ${others + 1} 个区域`}挡住`,
    why: isAssumed
      ? '它们的 ZOrder 相同，谁在上层文档没有说明，这里按列表顺序绘制。请设置不同的值。'
      : `区域 ${placed.region} 完全位于 ZOrder 更高的不透明区域之下。请移动它，或调高它的 ZOrder。`,
  }),
  'region-z-tie': ({ other, zOrder, ...placed }) => ({
    headline: `${opening(other)}和${within(placed)}谁在上层无法确定`,
    why: `区域 ${other.region} 和区域 ${placed.region} 有重叠，ZOrder 都是 ${zOrder}。谁在上层文档没有说明，这里把靠后的画在上层。请设置不同的值。`,
  }),
  'corner-radius-ignored': ({ radiusPx, limitPx, ...placed }, { number }) => ({
    headline: `${opening(placed)}的圆角不生效`,
    why: `区域 ${placed.region} 的 CornerRadius 合 ${number(radiusPx)} 像素，超过短边的一半（${number(limitPx)} 像素），因此不做圆角。这个值是相对画面宽度的比例。`,
  }),
  'aspect-distorted': ({ width, height, source, distortionPercent, ...placed }, { percent }) => ({
    headline: `${opening(placed)}的画面被${distortionPercent > 0 ? '拉宽' : '拉高'} ${percent(Math.abs(distortionPercent) / 100)}`,
    why: `区域 ${placed.region}（${width} × ${height} 像素）会拉伸画面，这里按 ${source} 的画面计算。RenderMode 设为 1 改为裁剪，设为 2 则完整显示。`,
  }),
  'source-crop-out-of-range': ({ member, value, range, ...placed }) => ({
    headline: `${opening(placed)}的裁剪与设置不符`,
    why: `区域 ${placed.region} 的 SourceCrop.${member} 为 ${value}，超出 ${range}；火山引擎会改用默认值，即取整幅画面。`,
  }),
  'audio-only-region': (placed) => ({
    headline: `${opening(placed)}只有声音，没有画面`,
    why: `区域 ${placed.region} 的 MediaType 是仅音频，因此不显示画面。`,
  }),
  'unit-mixed': (placed) => ({
    headline: `${opening(placed)}同时有比例和像素尺寸`,
    why: `像素尺寸属于新版本接口。区域 ${placed.region} 以哪个为准，文档没有说明；这里按比例绘制。`,
  }),
  'value-out-of-range': ({ region, member, value, range }) => ({
    headline: `${region === null ? '' : `区域 ${region} 的 `}${member} 为 ${value}，超出范围`,
    why: `文档给出的取值是 ${range}，火山引擎可能已改用默认值。`,
  }),
} satisfies Partial<FindingWords>;
