import { Kysely, SqliteAdapter, SqliteDialect } from 'kysely';
import { migrate, refuseNewerTables } from './migrate.ts';
import { migrationsFor } from './migrations.ts';
import { adaptSqlite } from './sqliteAdapter.ts';
import { leaveSqliteFile, lockSqliteFile, makeOurs, toSqliteStartError } from './sqliteFile.ts';
import type { Tables } from './tables.ts';

const migrations = migrationsFor('blob');

/**
 * The database in this file, made when there is none, for this process alone. Rejects with `StoreStartError`, having
 * changed nothing, when it cannot be used.
 */
export async function openSqlite(path: string): Promise<Kysely<Tables>> {
  const connection = lockSqliteFile(path);
  const database = adaptSqlite(connection, path);
  const db = new Kysely<Tables>({ dialect: new AllOrNothingDialect({ database }) });
  try {
    await refuseNewerTables(db, migrations);
    makeOurs(connection);
    await migrate(db, migrations);
    return db;
  } catch (fault) {
    leaveSqliteFile(connection);
    throw toSqliteStartError(path, fault);
  }
}

/** SQLite can take back changes of tables too, and a start that is killed half-way must not leave half the tables. */
class AllOrNothingDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new AllOrNothingAdapter();
  }
}

class AllOrNothingAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
