export interface TestPostgres {
  port: number;
  /** The address of a database on it, with user and password. */
  url: (database: string) => string;
  stop: () => Promise<void>;
  /** As a power cut would. */
  kill: () => Promise<void>;
  start: () => Promise<void>;
  /** Stops it and removes its files. */
  remove: () => Promise<void>;
}

/** Unless it `isDurable`, it does not wait for the disk. */
export function startPostgres(options?: { isDurable?: boolean }): Promise<TestPostgres>;
