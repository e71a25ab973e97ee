import * as z from 'zod/mini';

// One wrapper for what this browser remembers. A browser may refuse storage altogether (private mode, policy):
// then nothing is remembered, which is what such a reader asked for.

const prefix = 'tasklens.';

/** localStorage: for good · sessionStorage: as long as the tab is there. */
type Store = 'localStorage' | 'sessionStorage';

function storage(store: Store): Storage | null {
  try {
    return window[store];
  } catch (refusal) {
    if (refusal instanceof DOMException) return null;
    throw refusal;
  }
}

/** What was kept under `key`, or `null` when nothing was, or when it does not read as `schema`. */
export function loadStored<Schema extends z.core.$ZodType>(
  key: string,
  schema: Schema,
  store: Store = 'localStorage',
): z.output<Schema> | null {
  const text = storage(store)?.getItem(prefix + key) ?? null;
  if (text === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (fault) {
    if (fault instanceof SyntaxError) return null;
    throw fault;
  }
  const read = z.safeParse(schema, value);
  return read.success ? read.data : null;
}

/** Keeps `value` under `key`; a full or refused storage keeps nothing. */
export function saveStored(key: string, value: unknown, store: Store = 'localStorage'): void {
  try {
    storage(store)?.setItem(prefix + key, JSON.stringify(value));
  } catch (refusal) {
    if (!(refusal instanceof DOMException)) throw refusal;
  }
}
