import { isIPv4 } from 'node:net';
import { resolve } from 'node:path';
import type { Database } from './store/openStore.ts';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface Credentials {
  accessKeyId: string;
  secretKey: string;
  /** Of temporary credentials. */
  sessionToken?: string;
}

/** All that the environment decides, read and checked once at start-up. */
export interface Config {
  /** A loopback address or `localhost`. */
  host: string;
  /** 0 picks a free port. */
  port: number;
  /** Begins and ends with a slash. */
  basePath: string;
  /** Null: demo mode. */
  credentials: Credentials | null;
  region: string;
  /** Origins: scheme, host and port. */
  endpoints: { rtc: string; live: string };
  /** A whole vendor call, all attempts included. */
  vendorTimeoutMs: number;
  /** Calls per second and action the vendor allows the account. */
  accountQps: { rtc: number; live: number };
  /** (0, 1]: the part of `accountQps` this tool may use. */
  qpsShare: number;
  database: Database;
  /** How long answers are kept after they were last seen. */
  keepDays: number;
  /** The longest life of a share. */
  shareMaxDays: number;
  /** `host` or `host:port`, as a URL spells them: remote pictures come from these though they are not public. */
  pictureHostsAllowed: string[];
  logLevel: LogLevel;
}

export type ConfigReading = { ok: true; config: Config } | { ok: false; mistakes: string[] };

type Environment = Readonly<Record<string, string | undefined>>;

/** A value's reader gives `undefined` for what it does not accept. */
type Reader<Value> = (text: string) => Value | undefined;

/**
 * The configuration these variables ask for, or one readable line per mistake naming the variable, its value (a
 * secret's is not printed) and what is accepted. An empty or blank value counts as not set.
 */
export function readConfig(env: Environment): ConfigReading {
  const mistakes: string[] = [];
  const given = (name: string) => env[name]?.trim() ?? '';

  const read = <Value>(name: string, fallback: Value, reader: Reader<Value>, accepted: string): Value => {
    const text = given(name);
    if (text === '') return fallback;
    const value = reader(text);
    if (value !== undefined) return value;
    mistakes.push(`${name} is ${JSON.stringify(withoutSecrets(text))}: ${accepted}`);
    return fallback;
  };
  const readSecret = (name: string): string | null => {
    const text = given(name);
    if (text === '') return null;
    if (!/^[\x21-\x7e]+$/.test(text)) {
      mistakes.push(`${name} is set (not shown): printable ASCII without spaces is accepted`);
    }
    return text;
  };
  const endpointAccepted =
    'scheme, host and port only are accepted, such as https://rtc.volcengineapi.com; http for a loopback host only';
  const daysAccepted = 'a whole number of days from 1 to 3650 is accepted';
  const qpsAccepted = 'a whole number of calls per second from 1 to 1000000 is accepted';

  const config: Config = {
    host: read(
      'HOST',
      '127.0.0.1',
      toLoopbackHost,
      'a loopback address (127.0.0.1, ::1, localhost) is accepted; others need sign-in, which this version does not have',
    ),
    port: read(
      'PORT',
      8787,
      wholeNumber(0, 65_535),
      'a whole number from 0 (any free port) to 65535 is accepted',
    ),
    basePath: read(
      'BASE_PATH',
      '/',
      toBasePath,
      'a path such as /tasklens/ is accepted, of letters, digits and . _ ~ -',
    ),
    credentials: readCredentials(),
    region: read('VOLC_REGION', 'cn-north-1', toRegion, 'a region such as cn-north-1 is accepted'),
    endpoints: {
      rtc: read('RTC_ENDPOINT', 'https://rtc.volcengineapi.com', toOrigin, endpointAccepted),
      live: read('LIVE_ENDPOINT', 'https://live.volcengineapi.com', toOrigin, endpointAccepted),
    },
    vendorTimeoutMs: read(
      'VENDOR_TIMEOUT_MS',
      10_000,
      wholeNumber(1, 600_000),
      'a whole number of milliseconds from 1 to 600000 is accepted',
    ),
    accountQps: {
      rtc: read('RTC_QPS', 60, wholeNumber(1, 1_000_000), qpsAccepted),
      live: read('LIVE_QPS', 10, wholeNumber(1, 1_000_000), qpsAccepted),
    },
    qpsShare: read('VENDOR_QPS_SHARE', 0.5, toShare, 'a number above 0 and up to 1 is accepted, such as 0.5'),
    database: read(
      'DATABASE_URL',
      { kind: 'file', path: resolve('data/tasklens.sqlite') },
      toDatabase,
      'file:data/tasklens.sqlite, postgres://user:password@host:5432/database, or memory: to keep nothing is accepted',
    ),
    keepDays: read('KEEP_DAYS', 90, wholeNumber(1, 3650), daysAccepted),
    shareMaxDays: read('SHARE_MAX_DAYS', 90, wholeNumber(1, 3650), daysAccepted),
    pictureHostsAllowed: read(
      'PICTURE_HOSTS_ALLOWED',
      [],
      toHosts,
      'hosts with or without a port are accepted, separated by commas, such as img.intranet.example, 127.0.0.1:9000',
    ),
    logLevel: read('LOG_LEVEL', 'info', toLogLevel, `one of ${logLevels.join(', ')} is accepted`),
  };

  function readCredentials(): Credentials | null {
    const accessKeyId = readSecret('VOLC_ACCESSKEY');
    const secretKey = readSecret('VOLC_SECRETKEY');
    const sessionToken = readSecret('VOLC_SESSION_TOKEN');
    if (accessKeyId !== null && secretKey !== null) {
      return { accessKeyId, secretKey, ...(sessionToken !== null && { sessionToken }) };
    }
    if (accessKeyId === null && secretKey === null && sessionToken === null) return null;
    for (const [name, value] of [
      ['VOLC_ACCESSKEY', accessKeyId],
      ['VOLC_SECRETKEY', secretKey],
    ] as const) {
      if (value === null) {
        mistakes.push(
          `${name} is not set: VOLC_ACCESSKEY and VOLC_SECRETKEY are accepted together, or neither for demo mode`,
        );
      }
    }
    return null;
  }

  if (given('REDIS_URL') !== '') {
    mistakes.push('REDIS_URL is set (not shown): several replicas are not supported yet, so leave it unset');
  }
  return mistakes.length === 0 ? { ok: true, config } : { ok: false, mistakes };
}

function wholeNumber(least: number, most: number): Reader<number> {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : NaN;
    return value >= least && value <= most ? value : undefined;
  };
}

function toShare(text: string): number | undefined {
  const value = /^\d*\.?\d+$/.test(text) ? Number(text) : NaN;
  return value > 0 && value <= 1 ? value : undefined;
}

function isLoopback(host: string): boolean {
  return ['localhost', '::1', '[::1]'].includes(host) || (isIPv4(host) && host.startsWith('127.'));
}

function toLoopbackHost(text: string): string | undefined {
  return isLoopback(text) ? text.replace(/^\[|\]$/g, '') : undefined;
}

function toBasePath(text: string): string | undefined {
  if (!/^\/?([\w.~-]+\/)*[\w.~-]*$/.test(text) || /(^|\/)\.{1,2}(\/|$)/.test(text)) return undefined;
  return `/${text}/`.replace(/\/+/g, '/');
}

function toRegion(text: string): string | undefined {
  return /^[a-z0-9-]+$/.test(text) ? text : undefined;
}

function toOrigin(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, origin, href } = new URL(text);
  if (href !== `${origin}/`) return undefined; // user-info, path, query or fragment
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname)) ? origin : undefined;
}

function toDatabase(text: string): Database | undefined {
  if (text === 'memory:') return { kind: 'memory' };
  if (/^postgres(ql)?:\/\//.test(text))
    return URL.canParse(text) ? { kind: 'postgres', url: text } : undefined;
  const path = /^file:(?:\/\/(?=\/))?([^?#]+)$/.exec(text)?.[1];
  return path === undefined || path.endsWith('/') ? undefined : { kind: 'file', path: resolve(path) };
}

/** Spelled as a URL spells them, so that 127.1 is 127.0.0.1; a port stays even where it is the usual one. */
function toHosts(text: string): string[] | undefined {
  const entries = text.split(',');
  const hosts = entries.flatMap((entry) => {
    const [, host = '', port = ''] =
      /^([^\s/?#@:[\]\\*]+|\[[\da-f:.]+\])(:\d{1,5})?$/i.exec(entry.trim()) ?? [];
    const address = `http://${host}${port}`;
    return URL.canParse(address) ? [new URL(address).hostname + port] : [];
  });
  return hosts.length === entries.length ? hosts : undefined;
}

function toLogLevel(text: string): LogLevel | undefined {
  return logLevels.find((level) => level === text);
}

/** A refused address may carry a password. */
function withoutSecrets(text: string): string {
  return text.replace(/\/\/[^/]*@/, '//•••@').replace(/\?.*$/, '?•••');
}
