/** A JSON object, its members unread. */
export type Members = Readonly<Record<string, unknown>>;

export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a JSON value is, in the words drift uses. */
export function jsonTypeOf(value: unknown): string {
  if (value === undefined) return 'absent';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value !== 'number') return typeof value;
  if (Number.isInteger(value)) return 'integer';
  // JSON can spell numbers too large for us: 1e999.
  return Number.isFinite(value) ? 'number' : 'number out of range';
}
