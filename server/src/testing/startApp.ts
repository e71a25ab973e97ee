import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { fetch, type RequestInit, type Response } from 'undici';
import { createApp, type AppParts } from '../app.ts';
import { createMetrics } from '../http/metrics.ts';
import { serve } from '../serve.ts';
import { aMeta } from './builders.ts';

export interface RunningApp {
  origin: string;
  get: (path: string, init?: RequestInit) => Promise<Response>;
  /** What was logged, one parsed line each. */
  logged: Record<string, unknown>[];
  /** Where the web app lies that it serves. */
  webFolder: string;
  stop: () => Promise<void>;
}

/** The real app on a real port, over a web app of a few small files; name only the parts that matter. */
export async function startApp(parts: Partial<AppParts> = {}): Promise<RunningApp> {
  const webFolder = mkdtempSync(join(tmpdir(), 'tasklens-web-'));
  mkdirSync(join(webFolder, 'assets'));
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html><base href="/" /><title>Tasklens</title>');
  writeFileSync(join(webFolder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(webFolder, 'assets', 'page-def456.js'), 'plain');
  writeFileSync(join(webFolder, 'assets', 'page-def456.js.br'), 'encoded by the build');
  writeFileSync(
    join(webFolder, 'assets', 'app-abc123.js'),
    `console.log(${JSON.stringify('x'.repeat(4000))});`,
  );

  const logged: Record<string, unknown>[] = [];
  const log = pino(
    { level: 'debug' },
    { write: (line: string) => logged.push(JSON.parse(line) as Record<string, unknown>) },
  );
  const app = createApp({
    lookUp: () => Promise.reject(new Error('this test looks nothing up')),
    loadPicture: () => Promise.resolve(null),
    compare: () => Promise.reject(new Error('this test compares nothing')),
    find: () => Promise.reject(new Error('this test finds nothing')),
    inspect: () => ({ results: [], notUnderstood: [] }),
    keeping: null,
    bulk: null,
    meta: aMeta(),
    metrics: createMetrics(),
    log,
    checkReady: () => Promise.resolve(),
    webFolder,
    basePath: '/',
    ...parts,
  });
  const served = await serve(app, { host: '127.0.0.1', port: 0 });
  return {
    origin: served.origin,
    get: (path, init) => fetch(served.origin + path, init),
    logged,
    webFolder,
    async stop() {
      await served.stop(0);
      rmSync(webFolder, { recursive: true });
    },
  };
}
