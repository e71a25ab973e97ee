/**
 * Whether two values of a member mean the same. A coded value is its code: across kinds, where the same state has another
 * code, it is the name that we have for it. Times are instants in one spelling already.
 */
export function isSameValue(left: unknown, right: unknown): boolean {
  return meaningOf(left) === meaningOf(right);
}

function meaningOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('code' in value && 'name' in value)) {
    return JSON.stringify(value);
  }
  return JSON.stringify(value.name === 'unrecognised' ? { code: value.code } : { name: value.name });
}
