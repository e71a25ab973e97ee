import { Migrator, type Kysely, type Migration } from 'kysely';
import { StoreStartError } from './storeStartError.ts';
import type { Tables } from './tables.ts';

const table = 'migrations';

/** Rejects with `StoreStartError` when a newer program has been at work here. */
export async function refuseNewerTables(
  db: Kysely<Tables>,
  migrations: Record<string, Migration>,
  schema?: string,
): Promise<void> {
  const newer = (await listDone(db, schema)).find((name) => !(name in migrations));
  if (newer === undefined) return;
  throw new StoreStartError(
    `The database was written by a newer version of Tasklens (it knows ${newer}). ` +
      'Start that version, or name another database in DATABASE_URL.',
  );
}

/** Brings the tables up to date: of servers that start at once on one database one does it and the others wait. */
export async function migrate(
  db: Kysely<Tables>,
  migrations: Record<string, Migration>,
  schema?: string,
): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
    migrationTableName: table,
    migrationLockTableName: `${table}_lock`,
    ...(schema !== undefined && { migrationTableSchema: schema }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined)
    throw error instanceof Error ? error : new Error('a migration failed', { cause: error });
}

async function listDone(db: Kysely<Tables>, schema?: string): Promise<string[]> {
  const tables = await db.introspection.getTables();
  if (!tables.some((one) => one.name === table && (schema === undefined || one.schema === schema))) return [];
  const rows = await db
    .withTables<{ [table]: { name: string } }>()
    .selectFrom(table)
    .select('name')
    .execute();
  return rows.map(({ name }) => name);
}
