import type { Layout, Region, Stream } from '@tasklens/server/contract/task';
import { aCanvas, aLayout } from '@tasklens/server/domain/layout/testing/layouts';

/** A custom layout on a canvas of 1280 × 720 px. */
export function aCustomLayout(regions: Region[]): Layout {
  return aLayout(regions, aCanvas({ width: 1280, height: 720, background: '#303342' }));
}

export function aStream(index: number, userId: string, streamType: 'camera' | 'screen' = 'camera'): Stream {
  return { index, userId, streamType: { code: streamType === 'camera' ? 0 : 1, name: streamType } };
}
