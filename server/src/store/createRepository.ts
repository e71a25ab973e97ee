import type { Kysely } from 'kysely';
import { answerWrites } from './answers.ts';
import { bulk } from './bulk.ts';
import { finding } from './finding.ts';
import { answerReads } from './reads.ts';
import { removal } from './removal.ts';
import type { Repository } from './repository.ts';
import { shares } from './shares.ts';
import type { Tables } from './tables.ts';
import { watches } from './watches.ts';

/** Does the work, or rejects with what it makes of the fault. */
type Guard = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** The repository over a database of either kind; `guard` stands around every call. */
export function createRepository(db: Kysely<Tables>, guard: Guard): Repository {
  return guardEach(
    {
      ...answerWrites(db),
      ...answerReads(db),
      ...finding(db),
      ...watches(db),
      ...shares(db),
      ...bulk(db),
      ...removal(db),
    },
    guard,
  );
}

function guardEach<Methods extends object>(methods: Methods, guard: Guard): Methods {
  const guarded = Object.entries(methods).map(
    ([name, method]: [string, (...given: unknown[]) => Promise<unknown>]) => [
      name,
      (...given: unknown[]) => guard(() => method(...given)),
    ],
  );
  return Object.fromEntries(guarded) as Methods;
}
