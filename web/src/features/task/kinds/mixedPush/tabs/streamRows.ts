import type { Stream } from '@tasklens/server/contract/task';
import type { SceneLayer } from '@tasklens/server/domain/layout/layer';

/** A target stream with the region that shows it; either may be missing, never both. */
export interface StreamRow {
  stream: Stream | null;
  layer: SceneLayer | null;
}

/**
 * The target streams in the vendor's order, joined by index with the regions that show them: a stream shown twice has two
 * rows, one never placed has a row without a region, and regions of no listed stream come last.
 */
export function toStreamRows(streams: readonly Stream[], layers: readonly SceneLayer[]): StreamRow[] {
  const listed = new Set(streams.map(({ index }) => index));
  return [
    ...streams.flatMap((stream): StreamRow[] => {
      const shown =
        stream.index === null ? [] : layers.filter(({ streamIndex }) => streamIndex === stream.index);
      return shown.length === 0 ? [{ stream, layer: null }] : shown.map((layer) => ({ stream, layer }));
    }),
    ...layers
      .filter(({ streamIndex }) => streamIndex === null || !listed.has(streamIndex))
      .map((layer) => ({ stream: null, layer })),
  ];
}
