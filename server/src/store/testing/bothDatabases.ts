import type { Kysely } from 'kysely';
import { openPostgres } from '../postgres.ts';
import { openSqlite } from '../sqlite.ts';
import type { Tables } from '../tables.ts';
import { newPostgres, newSqlite } from './databases.ts';

/** What is kept must be kept alike in both. `others`: more connections to the same, as other servers have them. */
export const bothDatabases = [
  {
    name: 'SQLite',
    open: async () => {
      const { path, remove } = newSqlite();
      const db = await openSqlite(path);
      return { db, others: [] as Kysely<Tables>[], remove };
    },
  },
  {
    name: 'PostgreSQL',
    open: async () => {
      const { url, remove } = await newPostgres();
      const [db, ...others] = [await openPostgres(url), await openPostgres(url), await openPostgres(url)];
      return { db, others, remove };
    },
  },
];
