import type { Region } from '../../../contract/task.ts';
import type { SceneLayer } from '../../layout/layer.ts';
import { areaOf, isEmpty, type CanvasSize } from '../../layout/pixelBox.ts';
import { regionPath, toPlaced, type PictureRule } from './picture.ts';

// Why a region is not in the picture, or not all of it. Each is told for one reason, the first that holds: its sound alone
// is mixed, it has no size, it is transparent, it lies outside.

/** Only the sound of this stream is mixed: its region shows nothing. (Source: task-types §3.3 "MediaType") */
const audioOnlyRegion: PictureRule = function* ({ scene: { layers } }) {
  for (const layer of layers) {
    if (layer.media !== 'audio-only') continue;
    yield {
      code: 'audio-only-region',
      severity: 'info',
      path: regionPath(layer, 'MediaType'),
      params: toPlaced(layer),
    };
  }
};

/**
 * A side of 0 px: a size must be above 0, and a small fraction rounds to nothing. One that is absent says nothing here.
 * (Source: task-types §3.3 "WidthProportion", "HeightProportion", rounding)
 */
const regionEmpty: PictureRule = function* ({ scene: { layers }, regions }) {
  for (const layer of layers) {
    const region = regions[layer.regionIndex];
    if (region === undefined || layer.media === 'audio-only') continue;
    const member = findEmptySide(region, layer);
    if (member === undefined) continue;
    yield {
      code: 'region-empty',
      severity: 'error',
      path: regionPath(layer, member),
      params: { ...toPlaced(layer), width: layer.box.width, height: layer.box.height },
    };
  }
};

function findEmptySide(region: Region, { unit, box }: SceneLayer): string | undefined {
  const sides =
    unit === 'fraction'
      ? [
          { member: 'WidthProportion', stated: region.widthProportion, px: box.width },
          { member: 'HeightProportion', stated: region.heightProportion, px: box.height },
        ]
      : [
          { member: 'Width', stated: region.width, px: box.width },
          { member: 'Height', stated: region.height, px: box.height },
        ];
  return sides.find(({ stated, px }) => stated !== null && px === 0)?.member;
}

/** Alpha 0, which the range leaves out, is fully transparent by its text. (Source: task-types §3.3 "Alpha") */
const regionTransparent: PictureRule = function* ({ scene: { layers } }) {
  for (const layer of layers) {
    if (layer.media === 'audio-only' || isEmpty(layer.box) || layer.opacity > 0) continue;
    yield {
      code: 'region-transparent',
      severity: 'warning',
      path: regionPath(layer, 'Alpha'),
      params: toPlaced(layer),
    };
  }
};

/**
 * What lies beyond the canvas is not seen. Whether the vendor takes such a region at all is not documented.
 * (Source: task-types §3.3 "Coordinates", "LocationX + WidthProportion > 1")
 */
const regionOutsideCanvas: PictureRule = function* ({ scene: { layers, canvas } }) {
  for (const layer of layers) {
    const { box, visible, opacity, media } = layer;
    if (media === 'audio-only' || isEmpty(box) || opacity === 0) continue;
    if (visible !== null && !isOverEdge(layer, canvas)) continue;
    yield {
      code: 'region-outside-canvas',
      severity: visible === null ? 'error' : 'warning',
      path: regionPath(layer),
      params: {
        ...toPlaced(layer),
        part: visible === null ? 'wholly' : 'partly',
        share: visible === null ? 1 : 1 - areaOf(visible) / areaOf(box),
        box,
        canvas: { width: canvas.width, height: canvas.height },
      },
    };
  }
};

/** Fractions are rounded to px each by itself: one px over the edge is nobody's doing. */
function isOverEdge({ box, unit }: SceneLayer, canvas: CanvasSize): boolean {
  const right = box.x + box.width - canvas.width;
  const bottom = box.y + box.height - canvas.height;
  return Math.max(-box.x, -box.y, right, bottom) > (unit === 'fraction' ? 1 : 0);
}

export const regionPresenceRules: readonly PictureRule[] = [
  audioOnlyRegion,
  regionEmpty,
  regionTransparent,
  regionOutsideCanvas,
];
