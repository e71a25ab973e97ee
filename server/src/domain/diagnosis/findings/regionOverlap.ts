import { findTies } from '../../layout/overlap.ts';
import { regionPath, toPlaced, type PictureRule } from './picture.ts';

/**
 * Wholly behind opaque regions above it. Of equal ZOrder the order is not documented, so that it may be the other way
 * round. (Source: task-types §3.3 "ZOrder", "Alpha")
 */
const regionCovered: PictureRule = function* ({ covered }) {
  for (const { layer, by } of covered) {
    const [lowest, ...others] = by;
    if (lowest === undefined) continue;
    yield {
      code: 'region-covered',
      severity: 'warning',
      path: regionPath(layer),
      params: {
        ...toPlaced(layer),
        by: toPlaced(lowest),
        others: others.length,
        isAssumed: by.some(({ zOrder }) => zOrder === layer.zOrder),
      },
    };
  }
};

/**
 * Two that lie over each other with one ZOrder: which is on top is not documented. Told of the upper one as we draw it,
 * and not of regions that are hidden, which `region-covered` tells. (Source: task-types §3.3 "ZOrder", §7)
 */
const regionZTie: PictureRule = function* ({ seen }) {
  const ties = findTies(seen);
  for (const upper of seen) {
    const lower = ties.get(upper.regionIndex);
    if (lower === undefined) continue;
    yield {
      code: 'region-z-tie',
      severity: 'info',
      path: regionPath(upper, 'ZOrder'),
      params: { ...toPlaced(upper), other: toPlaced(lower), zOrder: upper.zOrder },
    };
  }
};

export const regionOverlapRules: readonly PictureRule[] = [regionCovered, regionZTie];
