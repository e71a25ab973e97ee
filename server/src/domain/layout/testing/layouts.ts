import type { Canvas, Layout, MixedPushTask, Region, Stream } from '../../../contract/task.ts';

/** A region for tests: it fills the canvas and says nothing else, but for what the test states. */
export function aRegion(stated: Partial<Region> = {}): Region {
  return {
    streamIndex: null,
    locationX: null,
    locationY: null,
    widthProportion: 1,
    heightProportion: 1,
    width: null,
    height: null,
    zOrder: null,
    alpha: null,
    cornerRadius: null,
    mediaType: null,
    renderMode: null,
    sourceCrop: null,
    alternateImage: null,
    alternateImageFillMode: null,
    applySpatialAudio: null,
    spatialPosition: null,
    ...stated,
  };
}

/** A canvas of 1920 × 1080 px, but for what the test states. */
export function aCanvas(stated: Partial<Canvas> = {}): Canvas {
  return { width: 1920, height: 1080, background: null, backgroundImage: null, ...stated };
}

/** A custom layout: these regions on this canvas. */
export function aLayout(regions: Region[] | null, canvas: Canvas | null = aCanvas()): Layout {
  return {
    layoutMode: { code: 2, name: 'custom' },
    mainVideoStream: null,
    mainVideoStreamIndex: null,
    customLayout: { canvas, regions },
  };
}

/** What of a mixed push its picture rests on: custom layout, these regions and target streams. */
export function aCustomLayout({
  canvas,
  regions = [],
  streams = [],
}: {
  canvas?: Canvas | null;
  regions?: Region[] | null;
  streams?: Stream[];
} = {}): Pick<MixedPushTask, 'layout' | 'targetStreams' | 'control'> {
  return { layout: aLayout(regions, canvas), targetStreams: { streamList: streams }, control: null };
}
