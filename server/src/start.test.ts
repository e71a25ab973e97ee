import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetch } from 'undici';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readConfig, type Config } from './config.ts';
import { lookUpAnswerSchema } from './contract/lookup.ts';
import { metaSchema } from './contract/meta.ts';
import { paths, toQueryString } from './contract/paths.ts';
import { problemSchema } from './contract/problem.ts';
import { start, StartError, type Tasklens } from './start.ts';

let folder = '';
const running: Tasklens[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tasklens-'));
  mkdirSync(join(folder, 'web', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'web', 'index.html'), '<!doctype html><base href="/"><title>Tasklens</title>');
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((tasklens) => tasklens.stop()));
  rmSync(folder, { recursive: true });
});

function configOf(env: Record<string, string> = {}): Config {
  const reading = readConfig({ PORT: '0', DATABASE_URL: `file:${folder}/data/tasklens.sqlite`, ...env });
  if (!reading.ok) throw new Error(reading.mistakes.join('\n'));
  return reading.config;
}

async function startWith(env: Record<string, string> = {}) {
  const logged: string[] = [];
  const tasklens = await start(configOf(env), {
    webFolder: join(folder, 'web'),
    logTo: { write: (line) => logged.push(line) },
  });
  running.push(tasklens);
  const address = /http:\S+/.exec(tasklens.startLine)?.[0] ?? '';
  return { tasklens, address, logged };
}

describe('start', () => {
  it('prints one line with the real address, and that the data is a demo’s', async () => {
    const { tasklens } = await startWith();
    expect(tasklens.startLine).toMatch(
      /^Tasklens is ready at http:\/\/127\.0\.0\.1:[1-9]\d*\/ \(demo data\)$/,
    );
  });

  it('names the sub-path, and no demo when it has an account', async () => {
    const { tasklens } = await startWith({ BASE_PATH: 'lens', VOLC_ACCESSKEY: 'AK', VOLC_SECRETKEY: 'sk' });
    expect(tasklens.startLine).toMatch(/^Tasklens is ready at http:\/\/127\.0\.0\.1:\d+\/lens\/$/);
  });

  it('answers every example of demo mode through the same path as the vendor', async () => {
    const { address, logged } = await startWith();
    const meta = z.parse(metaSchema, await (await fetch(`${address}api/v1/meta`)).json());
    expect(meta.mode).toBe('demo');
    expect(meta.examples?.length).toBeGreaterThan(0);
    for (const { kind, query } of meta.examples ?? []) {
      const response = await fetch(`${address}${paths.task(kind)}?${toQueryString(query)}`);
      const answer = lookUpAnswerSchema.safeParse(await response.json());
      expect(answer.error, `${kind} ${toQueryString(query)}`).toBeUndefined();
      expect(answer.data).toMatchObject({ kind, mode: 'demo', query });
    }
    expect(logged.join('')).not.toContain('AKLTDEMO');
    const metrics = await (await fetch(`${address}metrics`)).text();
    expect(metrics).toMatch(
      /tasklens_vendor_call_duration_seconds_count\{action="GetRecordTask",outcome="ok"\} [1-9]/,
    );
    expect(metrics).toContain('process_resident_memory_bytes');
  });

  it('loads the pictures of demo mode by references that every later start over the same data can read', async () => {
    const first = await startWith();
    const query = 'appId=664a07d95e1f2a3b4c5d6e7f&roomId=show-313&taskId=relay-portrait';
    const answer = z.parse(
      lookUpAnswerSchema,
      await (await fetch(`${first.address}${paths.task('mixed-push')}?${query}`)).json(),
    );
    if (answer.kind !== 'mixed-push') throw new Error(answer.kind);
    expect(answer.pictures.map(({ path }) => path)).toEqual([
      'Layout.CustomLayout.Canvas.BackgroundImage',
      'Layout.CustomLayout.Regions[1].AlternateImage',
      'Layout.CustomLayout.Regions[2].AlternateImage',
    ]);
    for (const { reference } of answer.pictures) {
      const response = await fetch(first.address + paths.picture(reference));
      expect(response.headers.get('content-type')).toBe('image/png');
      await response.arrayBuffer();
    }
    await running.pop()?.stop();
    const { address } = await startWith(); // whose own stand-in is elsewhere
    const [picture] = answer.pictures;
    const response = await fetch(address + paths.picture(picture?.reference ?? ''));
    expect(z.parse(problemSchema, await response.json())).toMatchObject({
      code: 'picture-unavailable',
      reason: 'refused-address',
    });
  });

  it('tells how many calls per second each kind may make', async () => {
    const { address } = await startWith({ RTC_QPS: '100', VENDOR_QPS_SHARE: '0.25' });
    const { kinds } = z.parse(metaSchema, await (await fetch(`${address}api/v1/meta`)).json());
    expect(kinds.map(({ kind, qps }) => [kind, qps])).toEqual([
      ['single-push', 25],
      ['mixed-push', 25],
      ['webcast', 25],
      ['record', 25],
      ['pull-record', 2],
    ]);
  });

  it('keeps its print key in the data folder, without which it is not ready', async () => {
    const { address } = await startWith();
    expect((await fetch(`${address}readyz`)).status).toBe(200);
    rmSync(join(folder, 'data'), { recursive: true });
    expect((await fetch(`${address}readyz`)).status).toBe(503);
  });

  it('says so when its port is in use', async () => {
    const { address } = await startWith();
    const { port } = new URL(address);
    const elsewhere = `file:${folder}/elsewhere/tasklens.sqlite`;
    await expect(startWith({ PORT: port, DATABASE_URL: elsewhere })).rejects.toThrow(
      new StartError(
        `Port ${port} on 127.0.0.1 is in use. Stop what uses it, or set PORT to another (0 picks a free one).`,
      ),
    );
  });

  it('says so when the web app has not been built', async () => {
    rmSync(join(folder, 'web', 'index.html'));
    await expect(startWith()).rejects.toThrow('The web app has not been built: run npm run build');
  });
});
