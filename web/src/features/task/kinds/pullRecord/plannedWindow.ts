/** A planned window seen from one moment; every time in epoch ms, every length in ms. */
export type PlannedWindow =
  | { is: 'unknown' }
  | { is: 'ahead'; startsInMs: number }
  /** `endsInMs` null: no end is planned, or the answer does not say. */
  | { is: 'open'; sinceMs: number | null; endsInMs: number | null }
  | { is: 'past'; endedAgoMs: number };

/** Where `nowMs` stands in the window from `startMs` until `endMs`, by the clock alone; the state is the vendor's to tell. */
export function seePlannedWindow(startMs: number | null, endMs: number | null, nowMs: number): PlannedWindow {
  if (startMs === null && endMs === null) return { is: 'unknown' };
  if (startMs !== null && nowMs < startMs) return { is: 'ahead', startsInMs: startMs - nowMs };
  if (endMs !== null && nowMs >= endMs) return { is: 'past', endedAgoMs: nowMs - endMs };
  return {
    is: 'open',
    sinceMs: startMs === null ? null : nowMs - startMs,
    endsInMs: endMs === null ? null : endMs - nowMs,
  };
}
