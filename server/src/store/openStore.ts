import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import type { Kysely } from 'kysely';
import { createBreaker } from './breaker.ts';
import { createRepository } from './createRepository.ts';
import { checkDataFolder } from './dataFolder.ts';
import { openPostgres } from './postgres.ts';
import { printKeyBytes, loadPrintKey } from './printKey.ts';
import type { Repository } from './repository.ts';
import { loadSharedPrintKey, proveWritable } from './settings.ts';
import { openSqlite } from './sqlite.ts';
import { refuseForeignFile } from './sqliteFile.ts';
import type { Tables } from './tables.ts';

/** Where to keep what is kept: `path` is absolute, `url` one of PostgreSQL. */
export type Database =
  | { kind: 'file'; path: string }
  | { kind: 'memory' }
  | { kind: 'postgres'; url: string };

export interface Store {
  /** Null when nothing is kept. */
  repository: Repository | null;
  /** The key of the secret prints: the same for all servers on this database, after every start. */
  printKey: Buffer;
  /** Rejects while nothing can be written. */
  checkReady: () => Promise<void>;
  close: () => Promise<void>;
}

/**
 * Opens what is kept. Rejects with `StoreStartError` or `PrintKeyError`, having changed nothing, when the operator must
 * act. `elapsed` is monotonic, ms.
 */
export async function openStore(database: Database, { elapsed }: { elapsed: () => number }): Promise<Store> {
  switch (database.kind) {
    case 'memory':
      return {
        repository: null,
        printKey: randomBytes(printKeyBytes),
        checkReady: () => Promise.resolve(),
        close: () => Promise.resolve(),
      };
    case 'file': {
      const folder = dirname(database.path);
      refuseForeignFile(database.path);
      const printKey = loadPrintKey(folder);
      const store = overDatabase(await openSqlite(database.path), elapsed);
      const checkReady = async () => {
        await checkDataFolder(folder);
        await store.checkReady();
      };
      return { ...store, printKey, checkReady };
    }
    case 'postgres': {
      const db = await openPostgres(database.url);
      return { ...overDatabase(db, elapsed), printKey: await loadSharedPrintKey(db) };
    }
  }
}

function overDatabase(db: Kysely<Tables>, elapsed: () => number): Omit<Store, 'printKey'> {
  const guard = createBreaker(elapsed);
  return {
    repository: createRepository(db, guard),
    checkReady: () => guard(() => proveWritable(db)),
    close: () => db.destroy(),
  };
}
