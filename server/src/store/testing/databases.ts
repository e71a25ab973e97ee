import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import type { Database } from '../openStore.ts';

export interface TestDatabase {
  database: Exclude<Database, { kind: 'memory' }>;
  remove: () => Promise<void>;
}

/** A database file that does not exist yet, in a new folder. */
export function newSqlite(): TestDatabase & { path: string; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'tasklens-'));
  const path = join(folder, 'tasklens.sqlite');
  return {
    folder,
    path,
    database: { kind: 'file', path },
    remove: () => {
      rmSync(folder, { recursive: true });
      return Promise.resolve();
    },
  };
}

/** An empty database on the PostgreSQL that is there for all tests. */
export async function newPostgres(): Promise<TestDatabase & { url: string }> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await ask(inject('postgresUrl'), `CREATE DATABASE ${name}`);
  const url = inject('postgresUrl').replace(/[^/]+$/, name);
  return {
    url,
    database: { kind: 'postgres', url },
    remove: () => ask(inject('postgresUrl'), `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

/** Runs statements of the operator's or of another program's. */
export async function ask(url: string, statements: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statements);
  } finally {
    await client.end();
  }
}
