import type { PlaceKey } from './placeKey.ts';

/** The place that shows a stream; null for an index that is none a link can carry. */
export function streamPlace(index: number | null): PlaceKey | null {
  return index !== null && Number.isSafeInteger(index) && index >= 0 ? `stream-${index}` : null;
}
