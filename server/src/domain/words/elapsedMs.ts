/** Milliseconds from one ISO moment to another; null when one is not known or they stand in the wrong order. */
export function elapsedMs(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null;
  const elapsed = Date.parse(to) - Date.parse(from);
  return elapsed >= 0 ? elapsed : null;
}
