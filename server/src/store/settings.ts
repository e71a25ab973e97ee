import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { printKeyBytes } from './printKey.ts';
import type { Tables } from './tables.ts';

/** The key of the secret prints for all servers on this database: whoever comes first makes it. */
export async function loadSharedPrintKey(db: Kysely<Tables>): Promise<Buffer> {
  const name = 'print-key';
  await db
    .insertInto('settings')
    .values({ name, value: randomBytes(printKeyBytes) })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const { value } = await db
    .selectFrom('settings')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return Buffer.from(value);
}

/** Writes a small row; rejects when that is not possible. */
export async function proveWritable(db: Kysely<Tables>): Promise<void> {
  const value = randomBytes(8);
  await db
    .insertInto('settings')
    .values({ name: 'written-to-prove-it', value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}
