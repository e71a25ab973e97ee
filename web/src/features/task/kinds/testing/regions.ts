import type { Layout, Region, Stream } from '@tasklens/server/contract/task';

const silent: Region = {
  streamIndex: null,
  locationX: null,
  locationY: null,
  widthProportion: null,
  heightProportion: null,
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
};

/** A region that takes the whole canvas and leaves the rest to the vendor's defaults. */
export function aRegion(rest: Partial<Region>): Region {
  return { ...silent, widthProportion: 1, heightProportion: 1, ...rest };
}

/** A custom layout on a canvas of 1280 × 720 px. */
export function aCustomLayout(regions: Region[]): Layout {
  return {
    layoutMode: { code: 2, name: 'custom' },
    mainVideoStream: null,
    mainVideoStreamIndex: null,
    customLayout: {
      canvas: { width: 1280, height: 720, background: '#303342', backgroundImage: null },
      regions,
    },
  };
}

export function aStream(index: number, userId: string, streamType: 'camera' | 'screen' = 'camera'): Stream {
  return { index, userId, streamType: { code: streamType === 'camera' ? 0 : 1, name: streamType } };
}
