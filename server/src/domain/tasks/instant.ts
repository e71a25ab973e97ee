/** The last moment a JavaScript date can hold, epoch ms. */
const lastMs = 8.64e15;

/** ISO 8601 in UTC with milliseconds; null for a moment before 1970 or past what a date can hold. */
export function toInstant(epochMs: number): string | null {
  return epochMs >= 0 && epochMs <= lastMs ? new Date(epochMs).toISOString() : null;
}

const zoned = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/i;

/**
 * An RFC 3339 time as ISO in UTC, or null. The offset is required: a time without one is nobody's, least of all this
 * machine's. (Source: task-types §6)
 */
export function parseZonedTime(text: string): string | null {
  const day = zoned.exec(text)?.[1];
  if (day === undefined || !isCalendarDay(day)) return null;
  const epochMs = Date.parse(text);
  return Number.isNaN(epochMs) ? null : toInstant(epochMs);
}

/** `Date.parse` reads the 30th of February as the 2nd of March. */
function isCalendarDay(day: string): boolean {
  const midnight = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
}
