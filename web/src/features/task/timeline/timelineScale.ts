/** What a task's timeline shows, epoch ms. */
export interface TimelineFacts {
  startMs: number;
  /** `null` while the task goes on, or when no end is known. */
  endMs: number | null;
  /** Whether the task had not ended when it was last seen. */
  goesOn: boolean;
  /** When the vendor forgets the task. */
  forgottenMs: number;
  nowMs: number;
  /** When the answer was given: a task that goes on is known to have done so up to then. */
  seenMs: number;
}

/** Where things stand on the timeline, as shares of its width, 0 left to 1 right. */
export interface TimelineScale {
  bar: { from: number; to: number };
  now: number;
  forgotten: number;
  /** Left of here a second is as wide as any other; right of here the future is squeezed together. */
  trueUntil: number;
}

/** A task of minutes in a window of 72 hours would be a hair: the future takes at most this share of the width. */
const futureShareMax = 0.28;

/** Up to now (or the later end) to scale; the time left until the vendor forgets it squeezed when it would crowd that out. */
export function scaleTimeline({
  startMs,
  endMs,
  goesOn,
  forgottenMs,
  nowMs,
  seenMs,
}: TimelineFacts): TimelineScale {
  const barEndMs = endMs ?? (goesOn ? Math.max(seenMs, startMs) : startMs);
  const firstMs = Math.min(startMs, barEndMs, nowMs, forgottenMs);
  const lifeEndMs = Math.max(startMs, barEndMs, nowMs);
  const lastMs = Math.max(lifeEndMs, forgottenMs);

  const trueFutureShare = shareOf(lastMs - lifeEndMs, lastMs - firstMs);
  const futureShare = Math.min(futureShareMax, trueFutureShare);
  const place = (atMs: number): number =>
    atMs <= lifeEndMs
      ? shareOf(atMs - firstMs, lifeEndMs - firstMs) * (1 - futureShare)
      : Math.min(1, 1 - futureShare + shareOf(atMs - lifeEndMs, lastMs - lifeEndMs) * futureShare);

  return {
    bar: { from: place(Math.min(startMs, barEndMs)), to: place(Math.max(startMs, barEndMs)) },
    now: place(nowMs),
    forgotten: place(forgottenMs),
    trueUntil: futureShare < trueFutureShare ? 1 - futureShare : 1,
  };
}

const shareOf = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
