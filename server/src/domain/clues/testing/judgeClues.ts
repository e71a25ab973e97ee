import type { Candidate, Clue, Clues } from '../clue.ts';
import type { PastedText, ToldTask } from './pastedText.ts';

const idFields = ['appId', 'roomId', 'taskId', 'userId', 'share'] as const;
type IdFieldOfClues = (typeof idFields)[number];

export interface Judgement {
  /** What was told and did not come out, or not as it should. */
  missed: string[];
  /** What came out as certain or likely, and is not so. */
  wrong: string[];
  /** What came out as unsure although nothing in the text could be it. */
  noise: string[];
}

/** Holds what a reader made of a text against what the text tells. */
export function judgeClues({ told, atMostUnsure = [] }: PastedText, { candidates }: Clues): Judgement {
  const { missed, surplus } = deal(told, candidates);
  const judgement: Judgement = {
    missed: [...missed, ...findMissedIds(told, candidates)],
    wrong: [],
    noise: [],
  };
  for (const candidate of candidates) {
    const sure = cluesOf(candidate).filter(({ clue }) => isSure(clue));
    const fits = told.filter((task) => sure.every(({ field, clue }) => mayBe(task, field, clue.value)));
    if (sure.length > 0 && fits.length === 0) judgement.wrong.push(sure.map(print).join(', '));
    else if (sure.length > 0 && surplus.has(candidate) && fits.every(needsOwn)) {
      judgement.missed.push(`one candidate for ${sure.map(print).join(', ')}: it has several`);
    }
    const { kind, response } = candidate;
    if (kind && isSure(kind) && !fits.some((task) => valueOf(task.kind) === kind.value)) {
      judgement.missed.push(`no kind but the one told: ${kind.value} came out`);
    }
    if (response && told.every((task) => task.response === undefined)) {
      judgement.missed.push('no answer of the vendor: one came out');
    }
  }
  const possible = new Set([
    ...atMostUnsure,
    ...told.flatMap((task) => idFields.map((field) => valueOf(task[field]))),
  ]);
  judgement.noise = candidates
    .flatMap(cluesOf)
    .filter(({ clue }) => !isSure(clue) && !possible.has(clue.value))
    .map(print);
  return judgement;
}

/** Gives each task that must come out a candidate of its own. One told by more is served before those that any would do for. */
function deal(told: readonly ToldTask[], candidates: readonly Candidate[]) {
  const surplus = new Set(candidates);
  const missed: string[] = [];
  const due = told.filter(needsOwn).toSorted((a, b) => sureMembers(b).length - sureMembers(a).length);
  for (const task of due) {
    const match = [...surplus].find((candidate) => tellsAll(candidate, task));
    if (match === undefined) missed.push(JSON.stringify(task));
    else surplus.delete(match);
  }
  return { missed, surplus };
}

/** The ids of which only that they come out is certain, in whatever candidate. */
function findMissedIds(told: readonly ToldTask[], candidates: readonly Candidate[]): string[] {
  return told.flatMap((task) =>
    idFields.flatMap((field) => {
      const expected = task[field];
      if (typeof expected !== 'object' || expected.how === 'perhaps') return [];
      const clues = candidates.flatMap(cluesOf).filter(({ clue }) => clue.value === expected.value);
      const isMissed =
        clues.length === 0 || (expected.how === 'unsure' && clues.some(({ clue }) => isSure(clue)));
      return isMissed ? [`${field} ${expected.value}, ${expected.how}`] : [];
    }),
  );
}

function sureMembers(task: ToldTask): string[] {
  return Object.keys(task).filter((member) => {
    const expected = task[member as keyof ToldTask];
    return typeof expected === 'string' && expected !== 'perhaps';
  });
}

function needsOwn(task: ToldTask): boolean {
  return sureMembers(task).length > 0;
}

function tellsAll(candidate: Candidate, task: ToldTask): boolean {
  const { startTime, response, kind } = task;
  return (
    idFields.every((field) => typeof task[field] !== 'string' || isSureOf(candidate[field], task[field])) &&
    (typeof kind !== 'string' || isSureOf(candidate.kind, kind)) &&
    (response !== 'whole' || candidate.response !== undefined) &&
    (startTime === undefined || Date.parse(startTime) === Date.parse(candidate.startTime?.value ?? ''))
  );
}

function cluesOf(candidate: Candidate): { field: IdFieldOfClues; clue: Clue<string> }[] {
  return idFields.flatMap((field) => {
    const clue = candidate[field];
    return clue === undefined ? [] : [{ field, clue }];
  });
}

function print({ field, clue }: { field: string; clue: Clue<string> }): string {
  return `${field} ${clue.value}`;
}

function isSure(clue: Clue<unknown>): boolean {
  return clue.sureness !== 'unsure';
}

function isSureOf(clue: Clue<string> | undefined, value: string): boolean {
  return clue !== undefined && isSure(clue) && clue.value === value;
}

function mayBe(task: ToldTask, field: IdFieldOfClues, value: string): boolean {
  const expected = task[field];
  return valueOf(expected) === value && (typeof expected === 'string' || expected?.how !== 'unsure');
}

function valueOf(expected: ToldTask[IdFieldOfClues | 'kind']): string | undefined {
  return typeof expected === 'object' ? expected.value : expected;
}
