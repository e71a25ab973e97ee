import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import type { Format } from '../../../i18n/format.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { TimelineFacts } from './timelineScale.ts';

/** The times of a task as its timeline shows them at `nowMs`; `null` when there is no start to begin at. */
export function timelineFactsOf({ kind, task }: LookUpAnswer, nowMs: number): TimelineFacts | null {
  if (task.startTime === null) return null;
  return {
    startMs: Date.parse(task.startTime),
    endMs: task.endTime === null ? null : Date.parse(task.endTime),
    goesOn: task.status.name === 'running',
    forgottenMs:
      kind === 'pull-record' || task.queryableUntil === null ? null : Date.parse(task.queryableUntil),
    nowMs,
  };
}

/** What stands at the bar, at the now mark, and at the end of the vendor's memory. */
interface TimelineText {
  bar: string;
  now: string;
  forgotten: string | null;
}

export function sayTimeline(
  { startMs, endMs, goesOn, forgottenMs, nowMs }: TimelineFacts,
  kind: LookUpAnswer['kind'],
  { timeline: words }: Messages['task'],
  format: Format,
): TimelineText {
  const { duration, instant, span } = format;
  const start = iso(startMs);
  const sayBar = (): string => {
    if (endMs === null) {
      if (kind === 'pull-record') return words.plannedFrom(instant(start));
      return goesOn && nowMs >= startMs
        ? words.since(instant(start), duration(nowMs - startMs))
        : words.endUnknown(instant(start));
    }
    if (endMs < startMs) return words.endBeforeStart(instant(start), instant(iso(endMs)));
    const say = kind === 'pull-record' ? words.planned : words.ran;
    return say(span(start, iso(endMs)), duration(endMs - startMs));
  };
  const sayNow = (): string => {
    if (nowMs < startMs) return words.nowBeforeStart(duration(coarse(startMs - nowMs)));
    if (endMs !== null && nowMs > endMs) return words.nowAfterEnd(duration(coarse(nowMs - endMs)));
    return words.now;
  };
  const sayForgotten = (): string | null => {
    if (forgottenMs === null) return null;
    const at = instant(iso(forgottenMs));
    return forgottenMs <= nowMs ? words.forgot(at) : words.forgets(at, duration(coarse(forgottenMs - nowMs)));
  };
  return { bar: sayBar(), now: sayNow(), forgotten: sayForgotten() };
}

const iso = (ms: number): string => new Date(ms).toISOString();

/** The timeline moves once a minute; seconds beside it would look exact and stand still. */
const coarse = (ms: number): number => (ms < 60_000 ? ms : Math.floor(ms / 60_000) * 60_000);
