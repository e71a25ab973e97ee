import type { Kysely, Transaction } from 'kysely';
import { isCode } from './isCode.ts';
import type { Tables } from './tables.ts';

/** PostgreSQL's codes for two writers that got in each other's way: deadlock, serialization, a reference just removed. */
const clashes = ['40P01', '40001', '23503'];
const attempts = 3;

/** All or nothing. Begun anew when another server was in the way. */
export async function inTransaction<Result>(
  db: Kysely<Tables>,
  work: (db: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().execute(work);
    } catch (fault) {
      if (attempt === attempts || !clashes.some((code) => isCode(fault, code))) throw fault;
    }
  }
}
