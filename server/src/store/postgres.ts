import { Kysely, PostgresDialect } from 'kysely';
import { migrate, refuseNewerTables } from './migrate.ts';
import { migrationsFor } from './migrations.ts';
import { createPostgresPool } from './postgresPool.ts';
import { StoreStartError } from './storeStartError.ts';
import type { Tables } from './tables.ts';

const migrations = migrationsFor('bytea');

/** Ours alone, so that a database can be shared with other programs. */
const schema = 'tasklens';

/**
 * The database at this address, which several servers may share. Rejects with `StoreStartError` when it cannot be used.
 */
export async function openPostgres(url: string): Promise<Kysely<Tables>> {
  await bringUpToDate(url);
  return connect(url, { most: 10, statementMs: 5000 });
}

/** On a connection of its own, because a step may take long, and other servers that start wait for it. */
async function bringUpToDate(url: string): Promise<void> {
  const db = connect(url, { most: 1, statementMs: null });
  try {
    await refuseNewerTables(db, migrations, schema);
    await migrate(db, migrations, schema);
  } catch (fault) {
    throw toStartError(url, fault);
  } finally {
    await db.destroy();
  }
}

function connect(url: string, limits: Parameters<typeof createPostgresPool>[1]): Kysely<Tables> {
  const dialect = new PostgresDialect({ pool: () => createPostgresPool(url, limits) });
  return new Kysely<Tables>({ dialect }).withSchema(schema);
}

function toStartError(url: string, fault: unknown): StoreStartError {
  if (fault instanceof StoreStartError) return fault;
  const { host, pathname, password } = new URL(url);
  const said =
    fault instanceof Error ? fault.message || String('code' in fault && fault.code) : String(fault);
  const why = password === '' ? said : said.replaceAll(decodeURIComponent(password), '•••');
  return new StoreStartError(
    `The PostgreSQL database ${host}${pathname} cannot be used (${why}). ` +
      'Start it, or correct DATABASE_URL: its user must be able to create the schema tasklens.',
  );
}
