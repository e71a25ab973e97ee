import { DatabaseSync } from '@photostructure/sqlite';

const runColumns =
  'mode, kind, profile, app_id, room_id, task_id, user_id, start_ms, first_seen_ms, last_seen_ms';

/**
 * Puts `times` copies of every run with all its observations and their contents beside it, each under ids of its own: what
 * fills a file in a minute that would take the store itself the better part of an hour. Nobody else may have it open.
 */
export function multiply(path, times) {
  const database = new DatabaseSync(path);
  database.exec(`
    PRAGMA foreign_keys = OFF;
    PRAGMA journal_mode = OFF;
    PRAGMA synchronous = OFF;
    PRAGMA cache_size = -1500000;
    PRAGMA temp_store = MEMORY;
    BEGIN;
    CREATE TEMP TABLE copies AS
      WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < ${times})
      SELECT n FROM counted;
    CREATE TEMP TABLE new_runs AS SELECT id AS old, n, hex(randomblob(8)) AS new FROM main.runs, copies;
    CREATE INDEX temp.new_runs_by_old ON new_runs (old, n);
    CREATE TEMP TABLE new_contents AS SELECT digest AS old, n, hex(randomblob(11)) AS new FROM main.contents, copies;
    CREATE INDEX temp.new_contents_by_old ON new_contents (old, n);

    INSERT INTO runs (id, asked, ${runColumns})
      SELECT new, new, ${runColumns} FROM new_runs JOIN runs ON runs.id = old;
    INSERT INTO contents (digest, raw) SELECT new, raw FROM new_contents JOIN contents ON digest = old;
    INSERT INTO observations (id, run_id, position, content, first_seen_ms, last_seen_ms, source)
      SELECT hex(randomblob(8)), new_runs.new, position, new_contents.new, first_seen_ms, last_seen_ms, source
      FROM observations
      CROSS JOIN new_runs ON new_runs.old = run_id -- CROSS: in this order
      CROSS JOIN new_contents ON new_contents.old = content AND new_contents.n = new_runs.n;
    COMMIT;
    PRAGMA journal_mode = WAL;
  `);
  database.close();
}
