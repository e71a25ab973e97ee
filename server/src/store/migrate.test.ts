import type { Kysely } from 'kysely';
import { expect, it } from 'vitest';
import { migrate } from './migrate.ts';
import { migrationsFor } from './migrations.ts';
import { openSqlite } from './sqlite.ts';
import { newSqlite } from './testing/databases.ts';

it('leaves nothing of a step that breaks off half-way, on SQLite as well', async () => {
  const { path, remove } = newSqlite();
  const db = await openSqlite(path);
  const halfWay = {
    up: async (half: Kysely<unknown>) => {
      await half.schema.createTable('half').addColumn('id', 'text').execute();
      throw new Error('broke off');
    },
  };
  const known = migrationsFor('blob');
  await expect(migrate(db, { ...known, '999-half': halfWay })).rejects.toThrow('broke off');
  expect((await db.introspection.getTables()).map(({ name }) => name)).not.toContain('half');
  await db.destroy();
  await remove();
});
