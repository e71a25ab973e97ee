import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, type Config } from './config.ts';

function configOf(env: Record<string, string>): Config {
  const reading = readConfig(env);
  if (!reading.ok) throw new Error(reading.mistakes.join('\n'));
  return reading.config;
}

function mistakesOf(env: Record<string, string>): string[] {
  const reading = readConfig(env);
  return reading.ok ? [] : reading.mistakes;
}

describe('readConfig', () => {
  it('runs in demo mode on the documented defaults when nothing is set', () => {
    expect(configOf({})).toEqual({
      host: '127.0.0.1',
      port: 8787,
      basePath: '/',
      credentials: null,
      region: 'cn-north-1',
      endpoints: { rtc: 'https://rtc.volcengineapi.com', live: 'https://live.volcengineapi.com' },
      vendorTimeoutMs: 10_000,
      accountQps: { rtc: 60, live: 10 },
      qpsShare: 0.5,
      database: { kind: 'file', path: resolve('data/tasklens.sqlite') },
      keepDays: 90,
      shareMaxDays: 90,
      pictureHostsAllowed: [],
      logLevel: 'info',
    });
  });

  it('takes an empty or blank value as not set', () => {
    const blank = {
      PORT: '',
      HOST: ' ',
      VOLC_ACCESSKEY: '',
      VOLC_SECRETKEY: '',
      REDIS_URL: '',
      DATABASE_URL: '',
    };
    expect(configOf(blank)).toEqual(configOf({}));
  });

  it('takes both keys, with or without a session token, for live mode', () => {
    const keys = { VOLC_ACCESSKEY: ' AKexample ', VOLC_SECRETKEY: 'c2VjcmV0==' };
    expect(configOf(keys).credentials).toEqual({
      accessKeyId: 'AKexample',
      secretKey: 'c2VjcmV0==',
    });
    expect(configOf({ ...keys, VOLC_SESSION_TOKEN: 'token' }).credentials?.sessionToken).toBe('token');
  });

  it.each([
    ['tasklens', '/tasklens/'],
    ['/tasklens', '/tasklens/'],
    ['/tasklens/', '/tasklens/'],
    ['/a/b-c/', '/a/b-c/'],
    ['/', '/'],
  ])('serves BASE_PATH %s at %s', (text, basePath) => {
    expect(configOf({ BASE_PATH: text }).basePath).toBe(basePath);
  });

  it.each(['127.0.0.1', '127.8.9.10', '::1', '[::1]', 'localhost'])('binds the loopback host %s', (host) => {
    expect(configOf({ HOST: host }).host).toBe(host.replace(/[[\]]/g, ''));
  });

  it.each([
    ['http://127.0.0.1:9000', 'http://127.0.0.1:9000'],
    ['http://[::1]:9000/', 'http://[::1]:9000'],
    ['https://rtc.example.com:8443', 'https://rtc.example.com:8443'],
  ])('calls the vendor at %s', (text, origin) => {
    expect(configOf({ RTC_ENDPOINT: text }).endpoints.rtc).toBe(origin);
  });

  it.each([
    ['file:data/other/t.sqlite', { kind: 'file', path: resolve('data/other/t.sqlite') }],
    ['file:/var/lib/tasklens/t.sqlite', { kind: 'file', path: '/var/lib/tasklens/t.sqlite' }],
    ['file:///var/lib/tasklens/t.sqlite', { kind: 'file', path: '/var/lib/tasklens/t.sqlite' }],
    ['memory:', { kind: 'memory' }],
    ['postgres://me:pass@db:5433/lens', { kind: 'postgres', url: 'postgres://me:pass@db:5433/lens' }],
    [
      'postgresql://db/lens?sslmode=require',
      { kind: 'postgres', url: 'postgresql://db/lens?sslmode=require' },
    ],
  ])('keeps its data in %s', (url, database) => {
    expect(configOf({ DATABASE_URL: url }).database).toEqual(database);
  });

  it('takes how long things are kept from KEEP_DAYS and SHARE_MAX_DAYS', () => {
    expect(configOf({ KEEP_DAYS: '1', SHARE_MAX_DAYS: '3650' })).toMatchObject({
      keepDays: 1,
      shareMaxDays: 3650,
    });
  });

  it.each([
    ['img.intranet.example', ['img.intranet.example']],
    ['IMG.intranet.example:8443 , [::1]:9000', ['img.intranet.example:8443', '[::1]:9000']],
    ['127.1,[0:0::1],图.example:80', ['127.0.0.1', '[::1]', 'xn--wcs.example:80']],
  ])('lets pictures come from PICTURE_HOSTS_ALLOWED %s', (text, hosts) => {
    expect(configOf({ PICTURE_HOSTS_ALLOWED: text }).pictureHostsAllowed).toEqual(hosts);
  });

  it.each([
    ['HOST', '0.0.0.0', 'sign-in'],
    ['HOST', '127.0.0.999', 'loopback'],
    ['HOST', '192.168.1.5', 'loopback'],
    ['PORT', '65536', '0 (any free port) to 65535'],
    ['PORT', '80a', 'whole number'],
    ['PORT', '-1', 'whole number'],
    ['BASE_PATH', '/a b/', '/tasklens/'],
    ['BASE_PATH', '/../etc', '/tasklens/'],
    ['BASE_PATH', 'https://example.com/', '/tasklens/'],
    ['BASE_PATH', '/"><script>', '/tasklens/'],
    ['VOLC_REGION', 'cn north', 'cn-north-1'],
    ['RTC_ENDPOINT', 'rtc.volcengineapi.com', 'scheme, host and port'],
    ['RTC_ENDPOINT', 'http://rtc.volcengineapi.com', 'loopback'],
    ['RTC_ENDPOINT', 'ftp://127.0.0.1', 'scheme, host and port'],
    ['LIVE_ENDPOINT', 'https://live.volcengineapi.com/v1', 'scheme, host and port'],
    ['LIVE_ENDPOINT', 'https://live.volcengineapi.com/#x', 'scheme, host and port'],
    ['VENDOR_TIMEOUT_MS', '0', 'milliseconds'],
    ['VENDOR_TIMEOUT_MS', '10s', 'milliseconds'],
    ['RTC_QPS', '0', 'calls per second'],
    ['LIVE_QPS', '1.5', 'calls per second'],
    ['VENDOR_QPS_SHARE', '0', 'above 0 and up to 1'],
    ['VENDOR_QPS_SHARE', '1.01', 'above 0 and up to 1'],
    ['VENDOR_QPS_SHARE', '50%', 'above 0 and up to 1'],
    ['DATABASE_URL', 'data/tasklens.sqlite', 'file:data/tasklens.sqlite'],
    ['DATABASE_URL', 'file:data/', 'file:data/tasklens.sqlite'],
    ['DATABASE_URL', 'memory', 'memory: to keep nothing'],
    ['DATABASE_URL', 'mysql://db/tasklens', 'postgres://'],
    ['DATABASE_URL', 'postgres://db:port/tasklens', 'postgres://'],
    ['KEEP_DAYS', '0', 'from 1 to 3650'],
    ['SHARE_MAX_DAYS', '3651', 'from 1 to 3650'],
    ['PICTURE_HOSTS_ALLOWED', 'img.example,', 'separated by commas'],
    ['PICTURE_HOSTS_ALLOWED', 'https://img.example', 'with or without a port'],
    ['PICTURE_HOSTS_ALLOWED', 'img.example/a.png', 'with or without a port'],
    ['PICTURE_HOSTS_ALLOWED', '*.example', 'with or without a port'],
    ['PICTURE_HOSTS_ALLOWED', 'img.example:70000', 'with or without a port'],
    ['PICTURE_HOSTS_ALLOWED', '10.0.0.0/8', 'with or without a port'],
    ['PICTURE_HOSTS_ALLOWED', '::1', 'with or without a port'],
    ['LOG_LEVEL', 'verbose', 'fatal, error, warn, info, debug, trace, silent'],
  ])('refuses %s=%s in one line that says what is accepted', (name, value, accepted) => {
    const mistakes = mistakesOf({ [name]: value });
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toContain(`${name} is ${JSON.stringify(value)}: `);
    expect(mistakes[0]).toContain(accepted);
    expect(mistakes[0]).not.toContain('\n');
  });

  it.each([
    ['VOLC_ACCESSKEY', 'VOLC_SECRETKEY'],
    ['VOLC_SECRETKEY', 'VOLC_ACCESSKEY'],
  ])('refuses %s alone and names the missing one', (present, missing) => {
    expect(mistakesOf({ [present]: 'value-of-key' })).toEqual([
      `${missing} is not set: VOLC_ACCESSKEY and VOLC_SECRETKEY are accepted together, or neither for demo mode`,
    ]);
  });

  it('refuses a session token without keys', () => {
    expect(mistakesOf({ VOLC_SESSION_TOKEN: 'token' })).toHaveLength(2);
  });

  it('refuses REDIS_URL in words', () => {
    expect(mistakesOf({ REDIS_URL: 'redis://:pass@host' })).toEqual([
      'REDIS_URL is set (not shown): several replicas are not supported yet, so leave it unset',
    ]);
  });

  it('lists every mistake, one line each', () => {
    const mistakes = mistakesOf({ PORT: 'x', HOST: 'example.com', LOG_LEVEL: 'loud', VOLC_ACCESSKEY: 'AK' });
    expect(mistakes).toHaveLength(4);
  });

  it('never prints a secret', () => {
    const mistakes = mistakesOf({
      VOLC_ACCESSKEY: 'AK hush',
      VOLC_SECRETKEY: 'sé-hush',
      VOLC_SESSION_TOKEN: 'tok\then-hush',
      DATABASE_URL: 'postgres://user:hush@db:no-port/tasklens?password=hush',
      RTC_ENDPOINT: 'https://user:hush@rtc.volcengineapi.com',
      REDIS_URL: 'redis://:hush@host',
    });
    expect(mistakes).toHaveLength(6);
    expect(mistakes.join()).not.toContain('hush');
  });
});
