import type { Finding } from '../../../contract/finding.ts';
import type { MixedPushTask } from '../../../contract/task.ts';
import { defaultSize } from '../../layout/canvas.ts';
import { hasPicture, regionPath, toPlaced, type PictureRule } from './picture.ts';
import type { Rule } from './rule.ts';

const canvasPath = 'Layout.CustomLayout.Canvas';

/** The custom mode draws what CustomLayout says, and there is nothing of it. (Source: task-types §3.3 "CustomLayout") */
export const layoutMissing: Rule<MixedPushTask> = function* (task) {
  const { layout } = task;
  if (layout?.layoutMode?.name !== 'custom' || !hasPicture(task)) return;
  const custom = layout.customLayout;
  if (custom === null) {
    yield {
      code: 'layout-missing',
      severity: 'error',
      path: 'Layout.CustomLayout',
      params: { part: 'layout' },
    };
    return;
  }
  if (custom.canvas === null) {
    yield { code: 'layout-missing', severity: 'warning', path: canvasPath, params: { part: 'canvas' } };
  }
  if ((custom.regions ?? []).length === 0) {
    yield {
      code: 'layout-missing',
      severity: 'error',
      path: 'Layout.CustomLayout.Regions',
      params: { part: 'regions' },
    };
  }
};

/**
 * The size of the output, which the canvas sets in the custom mode and Encode in the others, is even and 2 to 1920 px on
 * either side; 640 × 480 by default. (Source: task-types §3.3 "Canvas", §3.2 "VideoWidth", "VideoHeight")
 */
export const canvasSize: Rule<MixedPushTask> = function* (task) {
  if (!hasPicture(task)) return;
  const { layout, encode } = task;
  const isCustom = layout?.layoutMode?.name === 'custom';
  const canvas = isCustom ? layout.customLayout?.canvas : null;
  const stated = isCustom
    ? { width: canvas?.width ?? null, height: canvas?.height ?? null }
    : { width: encode?.videoWidth ?? null, height: encode?.videoHeight ?? null };
  const size = { width: stated.width ?? defaultSize.width, height: stated.height ?? defaultSize.height };
  const code = judgeSize([size.width, size.height]);
  if (code === null) return;
  yield { code, severity: 'warning', path: isCustom ? canvasPath : 'Encode', params: size };
};

function judgeSize(sides: readonly number[]): Extract<Finding['code'], `canvas-${string}`> | null {
  if (sides.some((px) => px < 2 || px > 1920)) return 'canvas-out-of-range';
  return sides.some((px) => px % 2 !== 0) ? 'canvas-odd' : null;
}

/** In the custom mode the canvas alone decides. (Source: task-types §3.2 "VideoWidth", "VideoHeight") */
const encodeSizeIgnored: PictureRule = function* ({ scene: { canvas }, encode }) {
  const width = encode?.videoWidth ?? null;
  const height = encode?.videoHeight ?? null;
  if (width === null || height === null) return;
  if (width === canvas.width && height === canvas.height) return;
  yield {
    code: 'encode-size-ignored',
    severity: 'info',
    path: width === canvas.width ? 'Encode.VideoHeight' : 'Encode.VideoWidth',
    params: { encode: { width, height }, canvas: { width: canvas.width, height: canvas.height } },
  };
};

/** `#` and six hex digits of any case; what becomes of others is not documented. (Source: task-types §3.3 "Background") */
const backgroundColourInvalid: PictureRule = function* ({ scene: { canvas } }) {
  if (canvas.isBackgroundInvalid) {
    yield {
      code: 'background-colour-invalid',
      severity: 'warning',
      path: `${canvasPath}.Background`,
      params: {},
    };
  }
};

/**
 * The picture is stretched over the whole canvas and hides the colour. Black, the default, is nobody's choice.
 * (Source: task-types §3.3 "BackgroundImage")
 */
const backgroundColourHidden: PictureRule = function* ({ scene: { canvas } }) {
  if (canvas.backgroundImage !== null && canvas.background !== '#000000') {
    yield {
      code: 'background-colour-hidden',
      severity: 'info',
      path: `${canvasPath}.Background`,
      params: { colour: canvas.background },
    };
  }
};

/**
 * Over plain http a picture can be read and changed on its way; by another scheme than http and https there is none to
 * fetch for a server. (Source: task-types §3.3 "BackgroundImage", "AlternateImage": a picture's URL)
 */
const insecureImageUrl: PictureRule = function* ({ scene: { canvas, layers } }) {
  const images = [
    { url: canvas.backgroundImage, path: `${canvasPath}.BackgroundImage`, placed: null },
    ...layers
      .filter(({ media }) => media !== 'audio-only')
      .map((layer) => ({
        url: layer.standIn?.url ?? null,
        path: regionPath(layer, 'AlternateImage'),
        placed: toPlaced(layer),
      })),
  ];
  for (const { url, path, placed } of images) {
    const scheme = /^\s*([a-z][a-z0-9+.-]{0,30}):/i.exec(url ?? '')?.[1]?.toLowerCase();
    if (scheme === undefined || scheme === 'https') continue;
    yield {
      code: 'insecure-image-url',
      severity: scheme === 'http' ? 'info' : 'warning',
      path,
      params: { placed, scheme },
    };
  }
};

export const canvasRules: readonly PictureRule[] = [
  encodeSizeIgnored,
  backgroundColourInvalid,
  backgroundColourHidden,
  insecureImageUrl,
];
