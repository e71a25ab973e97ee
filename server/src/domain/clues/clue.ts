import type { Kind } from '../../contract/kinds.ts';

/** Where in the text as it was given, in UTF-16 units; `end` is the first that does not belong. */
export interface Place {
  start: number;
  end: number;
}

/**
 * certain: the text names it (a label, a member, a parameter, a heading) · likely: its form or its neighbours tell ·
 * unsure: it could be something else, and is never used without being shown so.
 */
export type Sureness = 'certain' | 'likely' | 'unsure';

/** Something that the text tells, cleaned of what copying does to texts. */
export interface Clue<Value> {
  value: Value;
  at: Place;
  sureness: Sureness;
}

/** What belongs to one task. */
export interface Candidate {
  appId?: Clue<string>;
  roomId?: Clue<string>;
  userId?: Clue<string>;
  taskId?: Clue<string>;
  kind?: Clue<Kind>;
  /** When the task meant started, ISO. */
  startTime?: Clue<string>;
  /** The id of the observation that a link of ours shows. */
  observation?: Clue<string>;
  /** The id of a share of ours. */
  share?: Clue<string>;
  /** The vendor's answer: the JSON value of it, secrets and all; it goes nowhere but into the reading. */
  response?: Clue<unknown>;
}

/** A part of the text that was looked at and tells nothing that can be used. */
export interface Leftover {
  at: Place;
  why:
    | 'not-understood'
    /** Text past the part that is read, or after more clues than one paste can use. */
    | 'too-long'
    | 'binary'
    /** An address or a key: it is not even repeated. */
    | 'secret';
}

export interface Clues {
  /** The likeliest first; one for each task that the text speaks of. */
  candidates: Candidate[];
  leftovers: Leftover[];
}
