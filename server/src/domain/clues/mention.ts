import { idFields } from '../../contract/taskQuery.ts';
import type { Candidate, Clue } from './clue.ts';

export type Field = keyof Candidate;

/** One clue, and what it is a clue to. */
export type Mention = {
  [F in Field]-?: { field: F } & (Required<Candidate>[F] extends Clue<infer Value> ? Clue<Value> : never);
}[Field];

/** Mentions that surely speak of the same task: those of one object, one address, one row. Never empty. */
export interface Block {
  /** Where it begins, by which blocks are put into order. */
  start: number;
  mentions: Mention[];
}

/** More mentions than this are those of more tasks than one job of many takes. */
export const mostMentions = 5_000;

export const isId = ({ field }: Mention): boolean => idFields.some((each) => each === field);
