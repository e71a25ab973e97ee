import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import { Kysely, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';
import { LRUCache } from 'lru-cache';
import { isCode } from './isCode.ts';
import { migrate, refuseNewerTables } from './migrate.ts';
import { migrationsFor } from './migrations.ts';
import { StoreStartError } from './storeStartError.ts';
import type { Tables } from './tables.ts';

type Connection = InstanceType<typeof DatabaseSync>;

/** "TskL": tells our files from others'. */
const applicationId = 0x54736b4c;
const migrations = migrationsFor('blob');

/** More than all queries but those of the purge, whose lists differ in length. */
const mostStatements = 60;
const sqliteMagic = 'SQLite format 3\0';

/**
 * The database in this file, made when there is none, for this process alone: the lock goes with the process, however it
 * ends. Rejects with `StoreStartError`, having changed nothing, when it cannot be used.
 */
export async function openSqlite(path: string): Promise<Kysely<Tables>> {
  refuseForeignFile(path);
  const connection = lock(path);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapt(connection, path) }) });
  try {
    refuseDamage(connection);
    await refuseNewerTables(db, migrations);
    connection.exec(`PRAGMA application_id = ${applicationId}`); // before all else, the name on a new file
    connection.exec('PRAGMA journal_mode = WAL');
    connection.exec('PRAGMA synchronous = FULL'); // what has been committed is on the disk
    connection.exec('PRAGMA foreign_keys = ON');
    await migrate(db, migrations);
    return db;
  } catch (fault) {
    leave(connection);
    throw toStartError(path, fault);
  }
}

/** Reads the file's first bytes itself: SQLite would begin to repair, or to rewrite, what is not ours to touch. */
export function refuseForeignFile(path: string): void {
  const header = readHeader(path);
  if (header.length === 0) return; // nothing there yet
  const isSqlite = header.subarray(0, sqliteMagic.length).toString('latin1') === sqliteMagic;
  if (header.length === 100 && isSqlite && header.readUInt32BE(68) === applicationId) return;
  const what = isSqlite ? 'a database of another program' : 'not a database, or damaged';
  throw new StoreStartError(
    `${path} is ${what}; it has been left as it is. Name another file in DATABASE_URL, or put a backup in its place.`,
  );
}

function readHeader(path: string): Buffer {
  const header = Buffer.alloc(100);
  try {
    const file = openSync(path, 'r');
    try {
      return header.subarray(0, readSync(file, header));
    } finally {
      closeSync(file);
    }
  } catch (fault) {
    if (isCode(fault, 'ENOENT')) return header.subarray(0, 0);
    throw toStartError(path, fault);
  }
}

function lock(path: string): Connection {
  try {
    closeSync(openSync(path, 'a', 0o600)); // its owner's alone, as the key beside it
    const connection = new DatabaseSync(path);
    connection.exec('PRAGMA locking_mode = EXCLUSIVE');
    connection.exec('BEGIN EXCLUSIVE; COMMIT');
    return connection;
  } catch (fault) {
    throw toStartError(path, fault);
  }
}

/** Reads the whole file, at about a second for a million observations: better now than in the middle of the work. */
function refuseDamage(connection: Connection): void {
  const [report] = connection.prepare('PRAGMA quick_check(1)').all() as { quick_check: string }[];
  if (report?.quick_check !== 'ok') throw new Error('it is damaged');
}

/** The interface of better-sqlite3, which Kysely knows, over that of node:sqlite. */
function adapt(connection: Connection, path: string): SqliteDatabase {
  const { dev, ino } = statSync(path);
  const statements = new LRUCache<string, SqliteStatement>({
    max: mostStatements,
    memoMethod(sql) {
      const statement = connection.prepare(sql);
      return {
        reader: statement.columns().length > 0,
        all: (parameters): unknown[] => statement.all(...parameters),
        run: (parameters) => statement.run(...parameters),
        iterate: (parameters) => statement.iterate(...parameters),
      };
    },
  });
  return {
    prepare(sql) {
      // SQLite would go on writing to a file that has lost its name, and nobody would ever find it again.
      const now = statSync(path);
      if (now.dev !== dev || now.ino !== ino) throw new Error(`${path} is not the file that was opened`);
      return statements.memo(sql);
    },
    close() {
      leave(connection);
    },
  };
}

/**
 * Closes the connection with all that is kept in the one file again, and the lock given back: a connection is not gone
 * before its last statement is, and when that is, the garbage collector decides.
 */
function leave(connection: Connection): void {
  try {
    connection.exec('PRAGMA journal_mode = DELETE');
    connection.exec('PRAGMA locking_mode = NORMAL');
    connection.exec('SELECT 1 FROM sqlite_schema'); // only with the next access does it let go
  } catch (fault) {
    // The disk is full, or the file gone: what is in the log stays there, and the next start finds it.
    if (!isCode(fault, 'ERR_SQLITE_ERROR')) throw fault;
  } finally {
    connection.close();
  }
}

function toStartError(path: string, fault: unknown): Error {
  if (fault instanceof StoreStartError) return fault;
  const why = fault instanceof Error ? fault.message : String(fault);
  const isBusy = fault instanceof Error && 'errcode' in fault && fault.errcode === 5;
  return new StoreStartError(
    isBusy
      ? `${path} is in use by another Tasklens. Stop that one, name another file in DATABASE_URL, or let several share a PostgreSQL database.`
      : `${path} cannot be used (${why}). Make it readable and writable, put a backup in its place, or name another file in DATABASE_URL.`,
    { cause: fault },
  );
}
