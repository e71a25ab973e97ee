import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import type { FrameShape } from '@tasklens/server/domain/layout/source';

const fits: Record<SceneLayer['fit'], string> = {
  stretch: 'stretched to the box',
  crop: 'cut to fill the box',
  fit: 'whole, gaps in the background colour',
};

interface Side {
  width: string | null;
  height: string | null;
}

/** What stands on the card of a region. */
export const regionCard = {
  fits,
  card: (name: string) => `About ${name}`,
  close: 'Close',
  openHint: 'Click to keep this open and to try suppositions.',
  facts: {
    stream: 'Stream',
    box: 'Box',
    sent: 'As sent',
    outside: 'Off the canvas',
    order: 'Z-order',
    fit: 'Fit',
    crop: 'Source crop',
    cutOff: 'Cut off',
    shape: 'Shape',
    opacity: 'Opacity',
    radius: 'Radius',
    media: 'Mixed in',
    standIn: 'Stand-in',
  },
  stream: (index: number | null, type: string) =>
    index === null ? `no index · ${type}` : `index ${index} · ${type}`,
  notListed: 'not among the target streams',
  sentInPx: (text: string) => `${text} (px)`,
  sentInFractions: (text: string) => `${text} of the canvas`,
  outside: (share: string) => `${share} of it: nobody sees that part`,
  allOutside: 'all of it: nobody sees this region',
  noArea: 'no area: nobody sees this region',
  tie: (zOrder: number, name: string) => `${zOrder} · shared with ${name}: which is on top is not documented`,
  coveredBy: (zOrder: number, names: string) => `${zOrder} · hidden by ${names}`,
  cropKept: (width: number, height: number, x: number, y: number, frame: string) =>
    `${width} × ${height} px at ${x}, ${y} of a ${frame} source`,
  cutOff: ({ width, height }: Side) =>
    [width === null ? null : `${width} of its width`, height === null ? null : `${height} of its height`]
      .filter((part) => part !== null)
      .join(', '),
  nothingCut: 'nothing',
  tooWide: (share: string) => `looks ${share} too wide`,
  tooTall: (share: string) => `looks ${share} too tall`,
  ownShape: 'its own',
  ofSource: (text: string, shape: FrameShape) => `${text} (source ${shape})`,
  refusedRadius: (px: string) => `none: ${px} px is over half of the shorter side`,
  noRadius: 'none',
  standIn: (url: string, fill: string) => `${url} · ${fill}`,
  noStandIn: 'none',
  cropInset: (shape: FrameShape) => `The part of a ${shape} source that is kept`,
};
