/** When a run started, ISO; null for a run whose start the vendor has not named (0). */
export function toStartTime(startMs: number): string | null {
  return startMs === 0 ? null : new Date(startMs).toISOString();
}

/** The start that tells a task's run apart, epoch ms; 0 while the vendor names none. */
export function toStartMs({ startTime }: { startTime: string | null }): number {
  return startTime === null ? 0 : Date.parse(startTime);
}
