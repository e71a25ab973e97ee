import type { Canvas, Layout, Region } from '../../contract/task.ts';
import type { MemberReader } from './memberReader.ts';
import { readStream } from './stream.ts';

/** Where the streams of a mixed push stand in the picture. (Source: task-types §3.3) */
export function readLayout(layout: MemberReader): Layout {
  return {
    layoutMode: layout.coded('LayoutMode', ['adaptive', 'vertical', 'custom', 'side-by-side']),
    mainVideoStream: layout.object('MainVideoStream', readStream),
    mainVideoStreamIndex: layout.integer('MainVideoStreamIndex'),
    customLayout: layout.object('CustomLayout', (custom) => ({
      canvas: custom.object('Canvas', readCanvas),
      regions: custom.objects('Regions', readRegion),
    })),
  };
}

function readCanvas(canvas: MemberReader): Canvas {
  return {
    width: canvas.integer('Width'),
    height: canvas.integer('Height'),
    background: canvas.text('Background'),
    backgroundImage: canvas.text('BackgroundImage'),
  };
}

/**
 * `Width` and `Height` belong to versions from 2023-06-01 on, `Zorder` to old Node typings: read, and named as drift.
 * (Source: task-types §1 "Discrepancies")
 */
function readRegion(region: MemberReader): Region {
  const { beyondPage } = region;
  return {
    streamIndex: region.integer('StreamIndex'),
    locationX: region.number('LocationX'),
    locationY: region.number('LocationY'),
    widthProportion: region.number('WidthProportion'),
    heightProportion: region.number('HeightProportion'),
    width: beyondPage.integer('Width'),
    height: beyondPage.integer('Height'),
    zOrder: region.integer('ZOrder') ?? beyondPage.integer('Zorder'),
    alpha: region.number('Alpha'),
    cornerRadius: region.number('CornerRadius'),
    mediaType: region.coded('MediaType', ['audio-video', 'audio-only', 'video-only']),
    renderMode: region.coded('RenderMode', ['stretch', 'crop', 'fit', 'stretch-like-client']),
    sourceCrop: region.object('SourceCrop', (crop) => ({
      locationX: crop.number('LocationX'),
      locationY: crop.number('LocationY'),
      widthProportion: crop.number('WidthProportion'),
      heightProportion: crop.number('HeightProportion'),
    })),
    alternateImage: region.text('AlternateImage'),
    alternateImageFillMode: region.coded('AlternateImageFillMode', ['like-video', 'keep-shape']),
    applySpatialAudio: region.flag('ApplySpatialAudio'),
    spatialPosition: region.numbers('SpatialPosition', 3, 'integer'),
  };
}
