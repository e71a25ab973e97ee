import { expect, it } from 'vitest';
import { createPostgresPool } from './postgresPool.ts';
import { ask, newPostgres } from './testing/databases.ts';

it('outlives a connection that breaks between two statements of a transaction', async () => {
  const { url, remove } = await newPostgres();
  const pool = await createPostgresPool(url, { most: 1, statementMs: null });
  const first = await pool.connect();
  await first.query('BEGIN', []);
  const { rows } = await first.query<{ pid: number }>('SELECT pg_backend_pid() AS pid', []);

  await ask(url, `SELECT pg_terminate_backend(${rows[0]?.pid ?? 0}, 5000)`); // waits until it has ended
  await ask(url, 'SELECT 1'); // and what it said on leaving has arrived long before this answer
  await expect(first.query('COMMIT', [])).rejects.toThrow(/terminat/);
  first.release();

  const second = await pool.connect();
  await expect(second.query('SELECT 1', [])).resolves.toMatchObject({ rowCount: 1 });
  second.release();
  await pool.end();
  await remove();
});
