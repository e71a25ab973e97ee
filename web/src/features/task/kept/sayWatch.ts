import type { Keep } from '@tasklens/server/contract/keep';
import type { Format } from '@tasklens/server/domain/words/format';
import type { KeptWords } from './words.ts';

/** What the server's watch has brought, and when it looks next. */
export function sayWatch({ checks }: Keep, { watch: words }: KeptWords, format: Format): string[] {
  const looked = checks.flatMap(({ doneAt, outcome }) =>
    doneAt === null || outcome === null
      ? []
      : [words.looked(format.instant(doneAt), words.outcomes[outcome])],
  );
  const due = checks.filter(({ doneAt }) => doneAt === null).map(({ dueAt }) => format.instant(dueAt));
  return [...looked, due.length === 0 ? words.over : words.next(format.list(due))];
}
