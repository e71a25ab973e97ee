import type { Drift } from '../../contract/drift.ts';

const mostEntries = 200;
const longestWord = 64;

/** Collects where an answer departs from the vendor's page; bounded, and its last entry says so when there was more. */
export class DriftLog {
  readonly #entries: Drift[] = [];
  #more = 0;

  note(path: string, expected: string, got: string): void {
    if (this.#entries.length < mostEntries - 1) this.#entries.push({ path, expected, got: shorten(got) });
    else this.#more += 1;
  }

  /** In the order of reading. */
  list(): Drift[] {
    if (this.#more === 0) return this.#entries;
    return [
      ...this.#entries,
      { path: '…', expected: `at most ${mostEntries} entries`, got: `${this.#more} more` },
    ];
  }
}

/** A member's path below its object's. */
export function pathOf(parent: string, name: string): string {
  return parent === '' ? shorten(name) : `${parent}.${shorten(name)}`;
}

/** What came from outside has no bounds of its own. */
function shorten(word: string): string {
  return word.length > longestWord ? `${word.slice(0, longestWord)}…` : word;
}
