import { existsSync, statSync } from 'node:fs';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { LRUCache } from 'lru-cache';
import { leaveSqliteFile, lockSqliteFile, makeOurs, type Connection } from './sqliteFile.ts';

/** More than all queries but those for many rows at once, whose lists differ in length. */
const mostStatements = 80;

/**
 * The interface of better-sqlite3, which Kysely knows, over that of node:sqlite. Fails while the file has lost its name:
 * SQLite would go on writing to it, and nobody would ever find that again. When a copy has been put in its place, that is
 * what it goes on with.
 */
export function adaptSqlite(connection: Connection, path: string): SqliteDatabase {
  let opened = openedAs(connection, path);
  return {
    prepare(sql) {
      if (!opened.connection.isTransaction && !isSameFile(opened, path)) opened = replace(opened, path);
      return opened.statements.memo(sql);
    },
    close() {
      if (existsSync(path) && isSameFile(opened, path)) leaveSqliteFile(opened.connection);
      else opened.connection.close(); // touches no file of that name: it is not ours
    },
  };
}

interface Opened {
  connection: Connection;
  dev: number;
  ino: number;
  statements: LRUCache<string, SqliteStatement>;
}

function openedAs(connection: Connection, path: string): Opened {
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
  return { connection, dev, ino, statements };
}

/** Throws when there is no file of that name. */
function isSameFile({ dev, ino }: Opened, path: string): boolean {
  const now = statSync(path);
  return now.dev === dev && now.ino === ino;
}

/** What stands there now, if it is a copy of what stood there: it must have the same tables. */
function replace({ connection: lost }: Opened, path: string): Opened {
  if (statSync(path).size === 0) throw new Error(`${path} has been replaced by an empty file`);
  const connection = lockSqliteFile(path);
  if (tablesOf(connection) !== tablesOf(lost)) {
    connection.close();
    throw new Error(`${path} has been replaced by another database`);
  }
  makeOurs(connection);
  lost.close();
  return openedAs(connection, path);
}

function tablesOf(connection: Connection): string {
  return JSON.stringify(connection.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all());
}
