import type { LookUpAnswer } from '../../contract/lookup.ts';
import { fieldsOf } from '../../contract/taskQuery.ts';
import { elapsedMs } from '../words/elapsedMs.ts';
import { literalFact, sayCoded, wordsFact, type Fact, type FactParts } from './fact.ts';
import { listKindFacts } from './kindFacts.ts';

/** What a reader of the report must know of the task: whose it is, how it stands, when it ran, what it made. */
export function listTaskFacts(answer: LookUpAnswer, { words, format }: FactParts): Fact[] {
  const { kind, query, task } = answer;
  const { facts } = words.report;
  const isPlan = kind === 'pull-record';
  const { kindNames, idNames, statuses } = words.diagnosis;
  return [
    ...wordsFact(facts.kind, kindNames[kind]),
    ...(query.profile === 'default' ? [] : literalFact(facts.profile, query.profile)),
    ...fieldsOf(kind).flatMap((field) => literalFact(idNames[field], query[field])),
    ...wordsFact(facts.status, sayCoded(task.status, { member: 'Status', names: statuses, words })),
    ...listPushFacts(answer, { words, format }),
    ...wordsFact(
      isPlan ? facts.plannedStart : facts.start,
      task.startTime === null ? null : format.instant(task.startTime),
    ),
    ...wordsFact(
      isPlan ? facts.plannedEnd : facts.end,
      task.endTime === null ? null : format.instant(task.endTime),
    ),
    ...(isPlan ? [] : listRunFacts(answer, { words, format })),
    ...listKindFacts(answer, { words, format }),
  ];
}

/** The push state says nothing once a task does not run. (Source: S0, S1) */
function listPushFacts(answer: LookUpAnswer, { words }: FactParts): Fact[] {
  if (answer.kind !== 'single-push' && answer.kind !== 'mixed-push') return [];
  const { pushState } = answer.task;
  if (pushState?.meaningful !== true) return [];
  const names = words.diagnosis.pushStates;
  return wordsFact(words.report.facts.push, sayCoded(pushState, { member: 'PushStreamState', names, words }));
}

/** How long it ran, why it ended, until when the vendor can be asked. */
function listRunFacts(
  answer: Exclude<LookUpAnswer, { kind: 'pull-record' }>,
  { words, format }: FactParts,
): Fact[] {
  const { status, startTime, endTime, stopReason, queryableUntil } = answer.task;
  const { facts } = words.report;
  const ranMs = elapsedMs(startTime, endTime);
  // Of a pasted answer nobody knows when the vendor gave it.
  const goesOn = endTime === null && status.name === 'running' && answer.origin !== 'pasted';
  const runningMs = goesOn ? elapsedMs(startTime, answer.observedAt) : null;
  const names = words.diagnosis.stopReasons;
  return [
    ...wordsFact(facts.ran, ranMs === null ? null : format.duration(ranMs)),
    ...wordsFact(facts.running, runningMs === null ? null : format.duration(runningMs)),
    ...wordsFact(
      facts.stopReason,
      stopReason === null ? null : sayCoded(stopReason, { member: 'StopReason', names, words }),
    ),
    ...wordsFact(facts.queryableUntil, queryableUntil === null ? null : format.instant(queryableUntil)),
  ];
}
