/** A stretch of time drawn from left to right, in epoch ms; `toMs` is later than `fromMs`. */
export interface TimeAxis {
  fromMs: number;
  toMs: number;
}

/** An ISO moment in epoch ms; null when absent or not a time. */
export function msOf(iso: string | null): number | null {
  const ms = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(ms) ? null : ms;
}

const loneMomentMarginMs = 30_000;

/** The axis on which all these moments can be shown; half a minute to each side when they are one; null without any. */
export function axisOver(moments: readonly (number | null)[]): TimeAxis | null {
  let fromMs = Number.POSITIVE_INFINITY;
  let toMs = Number.NEGATIVE_INFINITY;
  for (const moment of moments) {
    if (moment === null) continue;
    fromMs = Math.min(fromMs, moment);
    toMs = Math.max(toMs, moment);
  }
  if (fromMs > toMs) return null;
  return fromMs === toMs
    ? { fromMs: fromMs - loneMomentMarginMs, toMs: toMs + loneMomentMarginMs }
    : { fromMs, toMs };
}

/** Where a moment stands on the axis, as a fraction of its width: 0 left edge, 1 right edge; beyond for moments outside. */
export function placeOn(axis: TimeAxis, ms: number): number {
  return (ms - axis.fromMs) / (axis.toMs - axis.fromMs);
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const steps = [
  ...[1, 2, 5, 10, 15, 30].map((seconds) => seconds * second),
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * minute),
  ...[1, 2, 3, 6, 12].map((hours) => hours * hour),
  ...[1, 2, 5, 10, 30, 100, 365].map((days) => days * day),
];

/** Round moments on the axis in even steps, at most `most` of them; round by the clock of UTC. */
export function ticksOf(axis: TimeAxis, most: number): number[] {
  const span = axis.toMs - axis.fromMs;
  const step = steps.find((candidate) => Math.floor(span / candidate) + 1 <= most);
  if (step === undefined) return [];
  const first = Math.ceil(axis.fromMs / step) * step;
  const count = Math.max(0, Math.floor((axis.toMs - first) / step) + 1);
  return Array.from({ length: count }, (_, position) => first + position * step);
}
