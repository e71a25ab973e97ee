/**
 * Carries what was pasted from the box to the page that reads it (`/pasted`, `/bulk`), in memory alone: a customer's text
 * belongs neither into an address nor into the browser's history or storage, so a reload loses it.
 */
let waiting: string | null = null;
const listeners = new Set<() => void>();

/** Leaves a text for the next page; one left before and never taken is forgotten. */
export function giveText(text: string): void {
  waiting = text;
  for (const listener of listeners) listener();
}

/** The text that was left, once: it is null from then on. */
export function takeText(): string | null {
  const text = waiting;
  waiting = null;
  return text;
}

/** For a page that stands already while the next text is pasted: it is told, and takes it. Returns the way to stop. */
export function whenGiven(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
