import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreError } from '../domain/failure/storeFailure.ts';
import { openStore, type Database, type Store } from './openStore.ts';
import { StoreStartError } from './storeStartError.ts';
import { anAnswerToKeep } from './testing/answers.ts';
import { newSqlite } from './testing/databases.ts';

let folder = '';
let path = '';
let remove: () => Promise<void>;
let stores: Store[] = [];
/** Moved by hand, so that no test waits for the store's rest after a fault. */
let elapsedMs = 0;

beforeEach(() => {
  ({ folder, path, remove } = newSqlite());
});

afterEach(async () => {
  await Promise.all(stores.map((store) => store.close()));
  stores = [];
  await remove();
});

async function open(database: Database = { kind: 'file', path }): Promise<Store> {
  const store = await openStore(database, { elapsed: () => elapsedMs });
  stores.push(store);
  return store;
}

/** Opened, filled with a few answers, closed. */
async function makeStore(): Promise<void> {
  const store = await openStore({ kind: 'file', path }, { elapsed: () => elapsedMs });
  for (let n = 0; n < 50; n += 1) await store.repository?.saveAnswer(anAnswerToKeep({ raw: { n } }));
  await store.close();
}

function edit(statements: string): void {
  const other = new DatabaseSync(path);
  other.exec(statements);
  other.close();
}

describe('a store in a file', () => {
  it('begins with its folder, and keeps the key of the prints beside it', async () => {
    path = join(folder, 'deep', 'data', 'tasklens.sqlite');
    const { printKey } = await open();
    expect(readFileSync(join(folder, 'deep', 'data', 'print.key'))).toEqual(printKey);
  });

  it('is for its owner alone', async () => {
    await open();
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('leaves one file behind when it is closed', async () => {
    await makeStore();
    expect(readdirSync(folder).sort()).toEqual(['print.key', 'tasklens.sqlite']);
  });

  it('has what was kept when it is opened again', async () => {
    const before = await open();
    const saved = await before.repository?.saveAnswer(anAnswerToKeep());
    await before.close();
    stores = [];
    const { repository, printKey } = await open();
    expect(await repository?.loadObservation(saved?.observationId ?? '')).not.toBeNull();
    expect(printKey).toEqual(before.printKey);
  });

  it('has each acknowledged answer in its files, without being closed', async () => {
    const { repository } = await open();
    const saved = await repository?.saveAnswer(anAnswerToKeep());
    const copy = join(folder, 'copy.sqlite'); // what a crash would leave
    writeFileSync(copy, readFileSync(path));
    writeFileSync(`${copy}-wal`, readFileSync(`${path}-wal`));
    const crashed = await open({ kind: 'file', path: copy });
    expect(await crashed.repository?.loadObservation(saved?.observationId ?? '')).not.toBeNull();
  });
});

describe('a start is refused, with what to do, and changes nothing', () => {
  async function refusal(): Promise<string> {
    const fault = await open().then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(fault).toBeInstanceOf(StoreStartError);
    return fault instanceof Error ? fault.message : '';
  }

  it.each([
    ['text', Buffer.from('Dear diary, '.repeat(20))],
    ['a few bytes', Buffer.from('SQLite')],
    ['zeros', Buffer.alloc(8192)],
  ])('on a file of %s', async (_what, bytes) => {
    writeFileSync(path, bytes);
    expect(await refusal()).toMatch(/is not a database, or damaged.*Name another file in DATABASE_URL/);
    expect(readFileSync(path)).toEqual(bytes);
    expect(readdirSync(folder)).toEqual(['tasklens.sqlite']);
  });

  it.each(['', 'PRAGMA application_id = 7;'])('on a database of another program (%s)', async (name) => {
    edit(`${name} CREATE TABLE photos (name TEXT)`);
    const before = readFileSync(path);
    expect(await refusal()).toMatch(/is a database of another program/);
    expect(readFileSync(path)).toEqual(before);
    expect(readdirSync(folder)).toEqual(['tasklens.sqlite']);
  });

  it.each([
    ['overwritten', (bytes: Buffer) => bytes.fill(0xaa, 4096, 12_288)],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 4096)],
  ])('on a database that is in part %s', async (_how, damage) => {
    await makeStore();
    const damaged = Buffer.from(damage(readFileSync(path)));
    writeFileSync(path, damaged);
    expect(await refusal()).toMatch(/cannot be used \(.*(malformed|damaged).*put a backup in its place/);
    expect(readFileSync(path)).toEqual(damaged);
  });

  it('on a database that a newer version has written', async () => {
    await makeStore();
    edit(`INSERT INTO migrations VALUES ('999-colours', '2030-01-01')`);
    const before = readFileSync(path);
    expect(await refusal()).toMatch(
      /newer version of Tasklens \(it knows 999-colours\)\. Start that version/,
    );
    expect(readFileSync(path)).toEqual(before);
  });

  it('on a file that another server has, until that one is gone', async () => {
    const first = await open();
    expect(await refusal()).toMatch(/in use by another Tasklens\. Stop that one/);
    await expect(first.checkReady()).resolves.toBeUndefined();
    await first.close();
    stores = [];
    await expect(open()).resolves.toBeDefined();
  });

  it('where the database is a folder', async () => {
    mkdirSync(path);
    expect(await refusal()).toMatch(/cannot be used \(EISDIR.*Make it readable and writable/);
  });
});

describe('a store in a file that is in trouble', () => {
  const restMs = 2000;

  it('fails while its folder is gone, and goes on when it is back', async () => {
    const data = join(folder, 'data');
    path = join(data, 'tasklens.sqlite');
    const { repository, checkReady } = await open();
    renameSync(data, join(folder, 'elsewhere'));
    await expect(repository?.saveAnswer(anAnswerToKeep())).rejects.toBeInstanceOf(StoreError);
    await expect(checkReady()).rejects.toThrow();
    renameSync(join(folder, 'elsewhere'), data);
    elapsedMs += restMs;
    await expect(checkReady()).resolves.toBeUndefined();
    await expect(repository?.saveAnswer(anAnswerToKeep())).resolves.toBeDefined();
  });

  it('goes on with a copy that has been put in its place', async () => {
    const { repository } = await open();
    const before = await repository?.saveAnswer(anAnswerToKeep());
    const copy = [path, `${path}-wal`].map((one) => [one, readFileSync(one)] as const);
    for (const [one] of copy) rmSync(one);
    await expect(repository?.saveAnswer(anAnswerToKeep())).rejects.toBeInstanceOf(StoreError);
    for (const [one, bytes] of copy) writeFileSync(one, bytes);
    elapsedMs += restMs;
    const after = await repository?.saveAnswer(anAnswerToKeep({ raw: { Status: 3 } }));
    for (const saved of [before, after]) {
      expect(await repository?.loadObservation(saved?.observationId ?? '')).not.toBeNull();
    }
  });

  it.each([
    ['an empty file', () => Buffer.alloc(0)],
    ['a file that is no database', () => Buffer.from('Dear diary')],
  ])('does not go on with %s in its place, and leaves it alone', async (_what, make) => {
    const { repository } = await open();
    renameSync(path, join(folder, 'moved'));
    writeFileSync(path, make());
    await expect(repository?.saveAnswer(anAnswerToKeep())).rejects.toBeInstanceOf(StoreError);
    expect(readFileSync(path)).toEqual(make());
    renameSync(join(folder, 'moved'), path);
    elapsedMs += restMs;
    await expect(repository?.saveAnswer(anAnswerToKeep())).resolves.toBeDefined();
  });
});

describe('a store in memory', () => {
  it('keeps nothing and is always ready', async () => {
    const { repository, printKey, checkReady } = await open({ kind: 'memory' });
    expect(repository).toBeNull();
    expect(printKey).toHaveLength(32);
    await expect(checkReady()).resolves.toBeUndefined();
  });
});
