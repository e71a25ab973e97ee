/** The members every RTC task has. Times in epoch ms; `EndTime` 0 and an empty `StopReason` mean "not ended". (Source: task-types §1) */
export interface RtcLife {
  StartTime: number;
  EndTime: number;
  Status: number;
  StopReason: string;
}

const unended = (startMs: number, status: number): RtcLife => ({
  StartTime: startMs,
  EndTime: 0,
  Status: status,
  StopReason: '',
});

export const abnormal = (startMs: number): RtcLife => unended(startMs, 0);
export const waiting = (startMs: number): RtcLife => unended(startMs, 1);
export const running = (startMs: number): RtcLife => unended(startMs, 2);

export const ended = (startMs: number, runMs: number, reason: string): RtcLife => ({
  StartTime: startMs,
  EndTime: startMs + runMs,
  Status: 3,
  StopReason: reason,
});

export const failed = (startMs: number, runMs: number, reason: string): RtcLife => ({
  ...ended(startMs, runMs, reason),
  Status: 4,
});

/**
 * `life` with the push state that belongs to it: `whileRunning` counts at Status 2 alone; an ended task has 6, any
 * other 0. (Source: S0, S1)
 */
export function withPushState(life: RtcLife, whileRunning: number): RtcLife & { PushStreamState: number } {
  const state = life.Status === 2 ? whileRunning : life.Status === 3 ? 6 : 0;
  return { ...life, PushStreamState: state };
}

/** An address as customers have them, with a stream key and a signature that are plainly not real ones. */
export const pushUrl = (streamKey: string): string =>
  `rtmp://push.example.com/live/FAKE-KEY-${streamKey}?txSecret=FAKE0000SECRET0000${streamKey}&txTime=7FFFFFFF`;
