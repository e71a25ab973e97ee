import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Database, type Store } from './openStore.ts';
import type { Repository } from './repository.ts';
import { anAnswerToKeep, aRunKey, aSource, t0 } from './testing/answers.ts';

let folder = '';
let store: Store;
let repository: Repository;

async function open(database: Database): Promise<void> {
  store = await openStore(database, { elapsed: () => performance.now() });
  if (store.repository === null) throw new Error('a store that keeps nothing');
  repository = store.repository;
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tasklens-'));
  await open({ kind: 'file', path: join(folder, 'tasklens.sqlite') });
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('answers', () => {
  it('are kept as observations of their run', async () => {
    const saved = await repository.saveAnswer(anAnswerToKeep());
    expect(saved).toMatchObject({ firstSeenMs: t0, lastSeenMs: t0, newerStartMs: null });
    expect(await repository.findRunAt(aRunKey())).toEqual({
      ...aRunKey(),
      id: saved.runId,
      firstSeenMs: t0,
      lastSeenMs: t0,
    });
    expect(await repository.loadNewestObservation(saved.runId)).toEqual({
      id: saved.observationId,
      firstSeenMs: t0,
      lastSeenMs: t0,
      source: aSource(),
      raw: { Status: 2 },
    });
  });

  it('that did not change only move when they were last seen, and by which call', async () => {
    const first = await repository.saveAnswer(anAnswerToKeep());
    const source = aSource({ requestId: 'later' });
    const second = await repository.saveAnswer(anAnswerToKeep({ source, observedAtMs: t0 + 5000 }));
    expect(second).toEqual({ ...first, lastSeenMs: t0 + 5000 });
    const { observations } = await repository.listObservations(first.runId, { before: null, limit: 10 });
    expect(observations).toMatchObject([{ firstSeenMs: t0, lastSeenMs: t0 + 5000, source }]);
  });

  it('load as they were saved, whatever JSON they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ noUnicodeString: false }), async (json) => {
        const raw: unknown = JSON.parse(JSON.stringify(json));
        const { observationId } = await repository.saveAnswer(anAnswerToKeep({ raw, observedAtMs: t0 }));
        expect((await repository.loadObservation(observationId))?.observation.raw).toEqual(raw);
      }),
    );
  });
});
