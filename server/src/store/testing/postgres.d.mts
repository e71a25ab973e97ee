export interface TestPostgres {
  port: number;
  /** The address of a database on it, with user and password. */
  url: (database: string) => string;
  stop: () => Promise<void>;
  start: () => Promise<void>;
  /** Stops it and removes its files. */
  remove: () => Promise<void>;
}

export function startPostgres(): Promise<TestPostgres>;
