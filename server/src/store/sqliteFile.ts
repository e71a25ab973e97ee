import { closeSync, openSync, readSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import { isCode } from './isCode.ts';
import { StoreStartError } from './storeStartError.ts';

export type Connection = InstanceType<typeof DatabaseSync>;

/** "TskL": tells our files from others'. */
const applicationId = 0x54736b4c;
const sqliteMagic = 'SQLite format 3\0';
const busy = 5;

/**
 * The file, made when there is none, locked for this process alone: the lock goes with the process, however it ends.
 * Nothing in it has been changed yet. Throws `StoreStartError` when it cannot be used.
 */
export function lockSqliteFile(path: string): Connection {
  refuseForeignFile(path);
  try {
    closeSync(openSync(path, 'a', 0o600)); // its owner's alone, as the key beside it
    return lock(new DatabaseSync(path));
  } catch (fault) {
    throw toSqliteStartError(path, fault);
  }
}

function lock(connection: Connection): Connection {
  try {
    connection.exec('PRAGMA locking_mode = EXCLUSIVE');
    connection.exec('BEGIN EXCLUSIVE; COMMIT');
    refuseDamage(connection);
    return connection;
  } catch (fault) {
    connection.close();
    throw fault;
  }
}

/** Reads the whole file, at about a second for a million observations: better now than in the middle of the work. */
function refuseDamage(connection: Connection): void {
  const [report] = connection.prepare('PRAGMA quick_check(1)').all() as { quick_check: string }[];
  if (report?.quick_check !== 'ok') throw new Error('it is damaged');
}

/** From here on what has been committed is on the disk. */
export function makeOurs(connection: Connection): void {
  connection.exec(`PRAGMA application_id = ${applicationId}`); // before all else, the name on a new file
  connection.exec('PRAGMA journal_mode = WAL');
  connection.exec('PRAGMA synchronous = FULL');
  connection.exec('PRAGMA foreign_keys = ON');
}

/**
 * Closes the connection with all that is kept in the one file again, and the lock given back: a connection is not gone
 * before its last statement is, and when that is, the garbage collector decides.
 */
export function leaveSqliteFile(connection: Connection): void {
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
    throw toSqliteStartError(path, fault);
  }
}

export function toSqliteStartError(path: string, fault: unknown): StoreStartError {
  if (fault instanceof StoreStartError) return fault;
  const why = fault instanceof Error ? fault.message : String(fault);
  const isBusy = fault instanceof Error && 'errcode' in fault && fault.errcode === busy;
  return new StoreStartError(
    isBusy
      ? `${path} is in use by another Tasklens. Stop that one, name another file in DATABASE_URL, or let several share a PostgreSQL database.`
      : `${path} cannot be used (${why}). Make it readable and writable, put a backup in its place, or name another file in DATABASE_URL.`,
    { cause: fault },
  );
}
