import type { Kind } from '../../../contract/kinds.ts';

/**
 * What is to come of a value. A plain string: it comes out as this field, certain or likely. `open`: it comes out; the text
 * does not tell the field, so it is sure at most as this one. `unsure`: it comes out, and as nothing more than unsure.
 * `perhaps`: it need not come out; if it does, it may be sure.
 */
type Expectation<Value extends string = string> =
  | Value
  | { readonly how: 'open' | 'unsure' | 'perhaps'; readonly value: Value };

/** One task that a text speaks of. */
export interface ToldTask {
  appId?: Expectation;
  roomId?: Expectation;
  userId?: Expectation;
  taskId?: Expectation;
  share?: Expectation;
  kind?: Expectation<Kind>;
  /** Any writing of the instant. */
  startTime?: string;
  /** The vendor's answer itself. */
  response?: 'whole' | 'perhaps';
}

/** A text as a support desk gets it, and what is to be read from it. */
export interface PastedText {
  /** Unique within the corpus. */
  name: string;
  text: string;
  told: readonly ToldTask[];
  /** What looks like an id and is none, or not surely one: absent, or unsure. */
  atMostUnsure?: readonly string[];
  /** What must not be in any clue. */
  secrets?: readonly string[];
  /** Made by a program from another text. */
  isVariation?: true;
}

export const open = (value: string) => ({ how: 'open', value }) as const;
export const unsure = (value: string) => ({ how: 'unsure', value }) as const;
export const perhaps = <Value extends string>(value: Value) => ({ how: 'perhaps', value }) as const;
