/** Epoch milliseconds of a task's instant; null when it is absent or cannot be read as a time. */
export function toEpochMs(instant: string | null): number | null {
  const epochMs = instant === null ? Number.NaN : Date.parse(instant);
  return Number.isNaN(epochMs) ? null : epochMs;
}

/** ISO 8601 in UTC; null when the time lies outside what a Date can hold (±8.64e15 ms). */
export function toInstant(epochMs: number): string | null {
  const date = new Date(epochMs);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** Milliseconds from `start` to `end`, negative when they are the wrong way round; null when one is unknown. */
export function msBetween(start: string | null, end: string | null): number | null {
  const startMs = toEpochMs(start);
  const endMs = toEpochMs(end);
  return startMs === null || endMs === null ? null : endMs - startMs;
}
