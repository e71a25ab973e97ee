import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetch, type RequestInit, type Response } from 'undici';
import { readConfig } from '../config.ts';
import { start } from '../start.ts';
import type { Clock } from '../domain/clock.ts';
import { systemClock } from '../vendor/clock.ts';

/** A folder for what a server keeps, and for a web app of one page. */
export function makeHome() {
  const folder = mkdtempSync(join(tmpdir(), 'tasklens-'));
  mkdirSync(join(folder, 'web', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'web', 'index.html'), '<!doctype html><base href="/"><title>Tasklens</title>');
  return {
    folder,
    database: join(folder, 'data', 'tasklens.sqlite'),
    /** While a server runs on it. */
    loseDatabase: () => {
      rmSync(join(folder, 'data'), { recursive: true });
    },
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
export type Home = ReturnType<typeof makeHome>;

export interface Site {
  /** Ends with a slash. */
  address: string;
  /** `path` without a leading slash, as the contract has it. */
  fetch: (path: string, init?: RequestInit) => Promise<Response>;
  /** The answer's JSON, for a test that knows the schema. */
  json: (path: string, init?: RequestInit) => Promise<unknown>;
  logged: string[];
  stop: () => Promise<void>;
}

interface Account {
  accessKeyId: string;
  secretKey: string;
}

/** The whole server over what `home` keeps, asking the vendor at this origin. */
export async function startSite(
  home: Home,
  vendorOrigin: string,
  {
    account = { accessKeyId: 'AKLTFAKE0001', secretKey: 'hush-hush-secret-key==' },
    env = {},
    clock = systemClock,
  }: { account?: Account; env?: Record<string, string>; clock?: Clock } = {},
): Promise<Site> {
  const reading = readConfig({
    PORT: '0',
    DATABASE_URL: `file:${home.database}`,
    VOLC_ACCESSKEY: account.accessKeyId,
    VOLC_SECRETKEY: account.secretKey,
    RTC_ENDPOINT: vendorOrigin,
    LIVE_ENDPOINT: vendorOrigin,
    RTC_QPS: '1000',
    LIVE_QPS: '1000',
    ...env,
  });
  if (!reading.ok) throw new Error(reading.mistakes.join('\n'));
  const logged: string[] = [];
  const tasklens = await start(reading.config, {
    webFolder: join(home.folder, 'web'),
    logTo: { write: (line) => logged.push(line) },
    clock,
  });
  const address = /http:\S+/.exec(tasklens.startLine)?.[0] ?? '';
  return {
    address,
    fetch: (path, init) => fetch(address + path, init),
    json: async (path, init) => (await fetch(address + path, init)).json(),
    logged,
    stop: tasklens.stop,
  };
}
