import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreError } from '../domain/failure/storeFailure.ts';
import { createBreaker } from './breaker.ts';
import { createRepository } from './createRepository.ts';
import { openSqlite } from './sqlite.ts';
import { anAnswerToKeep, aRunKey } from './testing/answers.ts';
import { newSqlite } from './testing/databases.ts';

let db: Awaited<ReturnType<typeof openSqlite>>;
let remove: () => Promise<void>;

beforeEach(async () => {
  const place = newSqlite();
  remove = place.remove;
  db = await openSqlite(place.path);
});

afterEach(async () => {
  await db.destroy();
  await remove();
});

/** As many pages as are there already, or any number. */
const limitPages = (most: number) => sql`PRAGMA max_page_count = ${sql.lit(most)}`.execute(db);

describe('SQLite on a full disk', () => {
  it('keeps nothing by halves, and keeps again when there is room', async () => {
    const repository = createRepository(
      db,
      createBreaker(() => 0),
    );
    const answers = [1, 2, 3].map((n) =>
      anAnswerToKeep({ raw: { n, text: randomBytes(20_000).toString('hex') } }),
    );
    await limitPages(1);
    const outcomes = await Promise.allSettled(answers.map((answer) => repository.saveAnswer(answer)));
    expect(outcomes).toMatchObject(answers.map(() => ({ reason: expect.any(StoreError) as unknown })));
    expect(await repository.findRunAt(aRunKey())).toBeNull(); // it can still be read
    await limitPages(1_000_000);
    for (const answer of answers) {
      const { observationId } = await repository.saveAnswer(answer);
      expect((await repository.loadObservation(observationId))?.observation.raw).toEqual(answer.raw);
    }
  });
});
