const minute = 60_000;

/** How long before the vendor forgets a run the server looks at it by itself. */
const beforeEndMs = [120 * minute, 10 * minute];

/** How many looks a watch that begins now would bring; one at once where both times are past. 0 once it is too late. */
export function plannedLooks(untilMs: number, nowMs: number): number {
  if (untilMs <= nowMs) return 0;
  return Math.max(1, beforeEndMs.filter((ms) => untilMs - ms > nowMs).length);
}
