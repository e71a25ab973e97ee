import { memoryMs } from '../tasks/run.ts';
import type { RunKey } from './kept.ts';

/**
 * When the vendor forgets a run, epoch ms; null when nothing says so: a pull recording's window is planned, and a run without
 * a start has not begun. (Source: S0–S3 for the RTC kinds)
 */
export function windowEndOf({ kind, startMs }: Pick<RunKey, 'kind' | 'startMs'>): number | null {
  return kind === 'pull-record' || startMs === 0 ? null : startMs + memoryMs;
}
