import type { RtcKind } from '@tasklens/server/contract/kinds';
import type { AnswerOf } from '@tasklens/server/contract/lookup';
import type { Format } from '@tasklens/server/domain/words/format';
import type { Messages } from '../../../i18n/messages.ts';
import type { TimelineFacts } from './timelineScale.ts';

/** The times of a task as its timeline shows them at `nowMs`; `null` when there is no start to begin at. */
export function timelineFactsOf(
  { task, origin, observedAt }: AnswerOf<RtcKind>,
  nowMs: number,
): TimelineFacts | null {
  if (task.startTime === null || task.queryableUntil === null) return null;
  return {
    startMs: Date.parse(task.startTime),
    endMs: task.endTime === null ? null : Date.parse(task.endTime),
    // Of a pasted answer nobody knows when the vendor gave it, so not until when the task went on.
    goesOn: task.status.name === 'running' && task.endTime === null && origin !== 'pasted',
    forgottenMs: Date.parse(task.queryableUntil),
    nowMs,
    // A live answer is asked for again while it stands.
    seenMs: origin === 'live' ? nowMs : Date.parse(observedAt),
  };
}

/** What stands at the bar, at the now mark, and at the end of the vendor's memory. */
export function sayTimeline(
  { startMs, endMs, goesOn, forgottenMs, nowMs, seenMs }: TimelineFacts,
  { timeline: words }: Messages['task'],
  format: Format,
): Record<'bar' | 'now' | 'forgotten', string> {
  const { duration, span } = format;
  const instant = (ms: number): string => format.instant(iso(ms));
  const sayBar = (): string => {
    if (goesOn && seenMs >= startMs) {
      return (seenMs < nowMs ? words.whenLastSeen : words.since)(
        instant(startMs),
        duration(seenMs - startMs),
      );
    }
    if (endMs === null) return words.noEnd(instant(startMs));
    return endMs < startMs
      ? words.endBeforeStart(instant(startMs), instant(endMs))
      : words.ran(span(iso(startMs), iso(endMs)), duration(endMs - startMs));
  };
  const sayNow = (): string => {
    if (nowMs < startMs) return words.nowBeforeStart(duration(coarse(startMs - nowMs)));
    if (goesOn && seenMs < nowMs) return words.nowAfterLastSeen(duration(coarse(nowMs - seenMs)));
    return endMs === null || nowMs <= endMs ? words.now : words.nowAfterEnd(duration(coarse(nowMs - endMs)));
  };
  const sayForgotten = (): string =>
    forgottenMs <= nowMs
      ? words.forgot(instant(forgottenMs))
      : words.forgets(instant(forgottenMs), duration(coarse(forgottenMs - nowMs)));
  return { bar: sayBar(), now: sayNow(), forgotten: sayForgotten() };
}

const iso = (ms: number): string => new Date(ms).toISOString();

/** The timeline moves once a minute; seconds beside it would look exact and stand still. */
const coarse = (ms: number): number => (ms < 60_000 ? ms : Math.floor(ms / 60_000) * 60_000);
