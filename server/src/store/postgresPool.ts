import { createHash } from 'node:crypto';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import { isSaidByPostgres } from './isSaidByPostgres.ts';

const connectMs = 2000;

/**
 * Connections to the database at this address. One on which the database fell silent, or that broke, is thrown away
 * rather than lent to the next caller, who would wait in vain as well. `statementMs`: the longest a statement may take.
 */
export async function createPostgresPool(
  url: string,
  { most, statementMs }: { most: number; statementMs: number | null },
): Promise<PostgresPool> {
  const { default: pg } = await import('pg'); // 7 MB, which a server that keeps its answers in a file is spared
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'tasklens',
    max: most,
    connectionTimeoutMillis: connectMs,
    keepAlive: true,
    types: {
      // Whole numbers of eight bytes come as text, lest they lose digits; ours are times and positions.
      getTypeParser: (...[type, format]: Parameters<typeof pg.types.getTypeParser>): unknown =>
        type === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(type, format),
    },
    ...(statementMs !== null && {
      statement_timeout: statementMs, // the database gives up
      query_timeout: statementMs, // and where it does not even answer, we do
    }),
  });
  // Of an idle connection. It is replaced when one is needed, and whoever needs one is told what is wrong.
  pool.on('error', () => undefined);
  return {
    connect: async () => discardedWhenBroken(await pool.connect()),
    end: () => pool.end(),
  };
}

function discardedWhenBroken(client: pg.PoolClient): PostgresPoolClient {
  let broken: Error | null = null;
  // Between two statements nobody waits for an answer, so a break would be nobody's and end the process.
  const handleError = (fault: Error) => {
    broken = fault;
  };
  client.on('error', handleError);
  const query = async (sql: string, parameters: readonly unknown[]) => {
    if (broken !== null) throw broken;
    try {
      return await client.query({ ...nameOf(sql), text: sql, values: [...parameters] });
    } catch (fault) {
      if (!isSaidByPostgres(fault)) {
        broken = fault instanceof Error ? fault : new Error(String(fault));
      }
      throw fault;
    }
  };
  return {
    query: query as unknown as PostgresPoolClient['query'], // all but cursors, which nobody asks for
    release: () => {
      client.off('error', handleError);
      client.release(broken ?? undefined);
    },
  };
}

/**
 * A statement with a name is read and planned once a connection. There are few: they differ in their parameters, and those
 * for many rows in how many they have.
 */
function nameOf(sql: string): { name?: string } {
  return sql.includes('$1') ? { name: createHash('sha256').update(sql).digest('base64url') } : {};
}
