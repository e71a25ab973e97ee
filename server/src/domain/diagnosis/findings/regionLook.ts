import { drawImage } from '../../layout/drawnImage.ts';
import { defaultShape, frameOf, type FrameShape } from '../../layout/source.ts';
import { findCropFaults } from '../../layout/sourceCrop.ts';
import { regionPath, toPlaced, type PictureRule } from './picture.ts';

/** Over half of the shorter side there is no rounding at all. (Source: task-types §3.3 "CornerRadius") */
const cornerRadiusIgnored: PictureRule = function* ({ seen }) {
  for (const layer of seen) {
    if (layer.refusedRadius === null) continue;
    yield {
      code: 'corner-radius-ignored',
      severity: 'warning',
      path: regionPath(layer, 'CornerRadius'),
      params: {
        ...toPlaced(layer),
        radiusPx: layer.refusedRadius,
        limitPx: Math.min(layer.box.width, layer.box.height) / 2,
      },
    };
  }
};

/** What cameras send, upright or not. */
const usualShapes: readonly FrameShape[] = ['16:9', '4:3', '9:16', '3:4'];
/** Per cent that nobody sees. */
const slackPercent = 2;

/**
 * Modes 0 and 3 stretch the picture to the region, whose shape fits no usual source, the kept part of it where it is
 * cropped. What the source's shape really is the answer does not tell. (Source: task-types §3.3 "RenderMode", "SourceCrop")
 */
const aspectDistorted: PictureRule = function* ({ seen, regions }) {
  for (const layer of seen) {
    const isUnknown = regions[layer.regionIndex]?.renderMode?.name === 'unrecognised';
    if (layer.fit !== 'stretch' || isUnknown) continue;
    const distortionBy = (shape: FrameShape) => drawImage(layer, frameOf(shape)).distortionPercent;
    const source = defaultShape(layer.stream);
    if ([source, ...usualShapes].some((shape) => Math.abs(distortionBy(shape)) <= slackPercent)) continue;
    yield {
      code: 'aspect-distorted',
      severity: 'warning',
      path: regionPath(layer, 'RenderMode'),
      params: {
        ...toPlaced(layer),
        width: layer.box.width,
        height: layer.box.height,
        source,
        distortionPercent: distortionBy(source),
      },
    };
  }
};

/** Such a value falls back to its default, the whole frame's. (Source: task-types §3.3 "SourceCrop") */
const sourceCropOutOfRange: PictureRule = function* ({ seen, regions }) {
  for (const layer of seen) {
    const crop = regions[layer.regionIndex]?.sourceCrop;
    if (!crop) continue;
    for (const { name, value, range } of findCropFaults(crop)) {
      yield {
        code: 'source-crop-out-of-range',
        severity: 'warning',
        path: regionPath(layer, `SourceCrop.${name}`),
        params: { ...toPlaced(layer), member: name, value, range },
      };
    }
  }
};

/**
 * Proportions beside px sizes, which belong to newer API versions: we take the proportions.
 * (Source: task-types §3.3, "Decide the unit per region")
 */
const unitMixed: PictureRule = function* ({ seen, regions }) {
  for (const layer of seen) {
    const region = regions[layer.regionIndex];
    if (region === undefined || layer.unit !== 'fraction') continue;
    if (region.width === null && region.height === null) continue;
    yield { code: 'unit-mixed', severity: 'info', path: regionPath(layer), params: toPlaced(layer) };
  }
};

export const regionLookRules: readonly PictureRule[] = [
  cornerRadiusIgnored,
  aspectDistorted,
  sourceCropOutOfRange,
  unitMixed,
];
