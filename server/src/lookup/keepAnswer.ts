import type { LookUpAnswer } from '../contract/lookup.ts';
import type { Run } from '../contract/run.ts';
import type { AnswerToKeep } from '../domain/keeping/kept.ts';
import { toStartMs, toStartTime } from '../domain/keeping/startTime.ts';
import type { Urgency } from '../domain/urgency.ts';
import type { SaveAnswer } from './ports.ts';

/** Keeps an answer and says what became of it. Never rejects: an answer that cannot be kept is an answer all the same. */
export type KeepAnswer = (answer: LookUpAnswer, urgency: Urgency) => Promise<Run>;

export function createKeepAnswer({
  saveAnswer,
  onNotKept,
}: {
  saveAnswer: SaveAnswer;
  onNotKept: (fault: unknown) => void;
}): KeepAnswer {
  return async (answer, urgency) => {
    try {
      const saved = await saveAnswer(toKeep(answer), urgency);
      const newer = saved.newerStartMs === null ? null : toStartTime(saved.newerStartMs);
      return {
        id: saved.runId,
        startTime: answer.task.startTime,
        ...(newer !== null && { newer: { startTime: newer } }),
        observationId: saved.observationId,
        firstSeenAt: new Date(saved.firstSeenMs).toISOString(),
        lastSeenAt: new Date(saved.lastSeenMs).toISOString(),
        kept: true,
      };
    } catch (fault) {
      onNotKept(fault);
      return toRunNotKept(answer);
    }
  };
}

/** For a server that keeps nothing. */
export const keepNothing: KeepAnswer = (answer) => Promise.resolve(toRunNotKept(answer));

function toKeep({ mode, kind, query, task, raw, source, observedAt }: LookUpAnswer): AnswerToKeep {
  const { action, version, service, region, requestId, httpStatus, durationMs, attempts } = source;
  return {
    run: { mode, kind, query, startMs: toStartMs(task) },
    raw,
    source: { action, version, service, region, requestId, httpStatus, durationMs, attempts },
    observedAtMs: Date.parse(observedAt),
  };
}

function toRunNotKept({ task }: LookUpAnswer): Run {
  return {
    id: null,
    startTime: task.startTime,
    observationId: null,
    firstSeenAt: null,
    lastSeenAt: null,
    kept: false,
  };
}
