import { sql, type Kysely, type Migration, type RawBuilder } from 'kysely';

/** What the two databases call a column of bytes. */
export type BytesType = 'blob' | 'bytea';

/** Every step from an empty database to today's tables, by name in order. What has been released is never changed. */
export function migrationsFor(bytesType: BytesType): Record<string, Migration> {
  const bytes = sql.raw(bytesType);
  return {
    '001-answers-shares-watches': { up: (db) => createTables(db, bytes) },
    '002-bulk': { up: createBulkTables },
    '003-finding': { up: (db) => indexIds(db, bytesType) },
  };
}

async function createTables(db: Kysely<unknown>, bytes: RawBuilder<unknown>): Promise<void> {
  await db.schema
    .createTable('runs')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('asked', 'text', (column) => column.notNull())
    .addColumn('mode', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('profile', 'text', (column) => column.notNull())
    .addColumn('app_id', 'text')
    .addColumn('room_id', 'text')
    .addColumn('task_id', 'text')
    .addColumn('user_id', 'text')
    .addColumn('start_ms', 'bigint', (column) => column.notNull())
    .addColumn('first_seen_ms', 'bigint', (column) => column.notNull())
    .addColumn('last_seen_ms', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('runs_by_ids').on('runs').columns(['asked', 'start_ms']).execute();

  await db.schema
    .createTable('contents')
    .addColumn('digest', 'text', (column) => column.primaryKey())
    .addColumn('raw', bytes, (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('observations')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('run_id', 'text', (column) => column.notNull().references('runs.id'))
    .addColumn('position', 'bigint', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull().references('contents.digest'))
    .addColumn('first_seen_ms', 'bigint', (column) => column.notNull())
    .addColumn('last_seen_ms', 'bigint', (column) => column.notNull())
    .addColumn('source', bytes, (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('observations_in_order')
    .on('observations')
    .columns(['run_id', 'position'])
    .unique()
    .execute();
  await db.schema.createIndex('observations_by_content').on('observations').column('content').execute();
  await db.schema.createIndex('observations_by_age').on('observations').column('last_seen_ms').execute();

  await db.schema
    .createTable('shares')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('observation_id', 'text', (column) => column.notNull().references('observations.id'))
    .addColumn('observed_ms', 'bigint', (column) => column.notNull())
    .addColumn('created_ms', 'bigint', (column) => column.notNull())
    .addColumn('expires_ms', 'bigint', (column) => column.notNull())
    .addColumn('revoked_ms', 'bigint')
    .addColumn('details', bytes, (column) => column.notNull())
    .execute();
  await db.schema.createIndex('shares_by_owner').on('shares').columns(['owner', 'created_ms']).execute();
  await db.schema.createIndex('shares_by_observation').on('shares').column('observation_id').execute();
  await db.schema.createIndex('shares_by_expiry').on('shares').column('expires_ms').execute();
  await db.schema.createIndex('shares_by_revocation').on('shares').column('revoked_ms').execute();

  await db.schema
    .createTable('watches')
    .addColumn('run_id', 'text', (column) => column.primaryKey().references('runs.id').onDelete('cascade'))
    .addColumn('since_ms', 'bigint', (column) => column.notNull())
    .addColumn('until_ms', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('checks')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('run_id', 'text', (column) =>
      column.notNull().references('watches.run_id').onDelete('cascade'),
    )
    .addColumn('due_ms', 'bigint', (column) => column.notNull())
    .addColumn('next_ms', 'bigint', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('done_ms', 'bigint')
    .addColumn('outcome', 'text')
    .addColumn('problem', 'text')
    .execute();
  await db.schema.createIndex('checks_of_a_watch').on('checks').columns(['run_id', 'due_ms']).execute();
  await db.schema
    .createIndex('checks_to_do')
    .on('checks')
    .column('next_ms')
    .where(sql.ref('done_ms'), 'is', null)
    .execute();

  await db.schema
    .createTable('settings')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', bytes, (column) => column.notNull())
    .execute();
}

async function createBulkTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('bulk_jobs')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('mode', 'text', (column) => column.notNull())
    .addColumn('profile', 'text', (column) => column.notNull())
    .addColumn('rows', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('created_ms', 'bigint', (column) => column.notNull())
    .addColumn('ended_ms', 'bigint')
    .addColumn('holder', 'text')
    .addColumn('lease_ms', 'bigint', (column) => column.notNull())
    .addColumn('last_cursor', 'integer', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('bulk_jobs_by_age').on('bulk_jobs').column('created_ms').execute();
  await db.schema
    .createIndex('bulk_jobs_to_do')
    .on('bulk_jobs')
    .column('lease_ms')
    .where(sql.ref('ended_ms'), 'is', null)
    .execute();

  await db.schema
    .createTable('bulk_rows')
    .addColumn('job_id', 'text', (column) => column.notNull().references('bulk_jobs.id').onDelete('cascade'))
    .addColumn('row', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text')
    .addColumn('asked', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text')
    .addColumn('result', 'text')
    .addColumn('ended_ms', 'bigint')
    .addColumn('cursor', 'integer')
    .addPrimaryKeyConstraint('bulk_rows_of_a_job', ['job_id', 'row'])
    .execute();
  await db.schema
    .createIndex('bulk_rows_in_order')
    .on('bulk_rows')
    .columns(['job_id', 'cursor'])
    .unique()
    .execute();
}

async function indexIds(db: Kysely<unknown>, bytesType: BytesType): Promise<void> {
  for (const id of ['app_id', 'room_id', 'task_id', 'user_id']) {
    // SQLite compares bytes by itself; what begins with a text is a range of them.
    if (bytesType === 'bytea') {
      await db.schema
        .alterTable('runs')
        .alterColumn(id, (column) => column.setDataType(sql`text collate "C"`))
        .execute();
    }
    await db.schema.createIndex(`runs_by_${id}`).on('runs').columns([id, 'start_ms']).execute();
  }
}
