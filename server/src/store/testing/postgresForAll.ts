import type { TestProject } from 'vitest/node';
import { startPostgres, type TestPostgres } from './postgres.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the database `postgres` of a server that is there for all tests of a run. */
    postgresUrl: string;
  }
}

let server: TestPostgres | null = null;

export async function setup(project: TestProject): Promise<void> {
  server = await startPostgres();
  project.provide('postgresUrl', server.url('postgres'));
}

export async function teardown(): Promise<void> {
  await server?.remove();
}
