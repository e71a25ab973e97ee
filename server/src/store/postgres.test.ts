import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { StoreError } from '../domain/failure/storeFailure.ts';
import { openStore, type Store } from './openStore.ts';
import { StoreStartError } from './storeStartError.ts';
import { anAnswerToKeep, aRunKey, t0 } from './testing/answers.ts';
import { ask, newPostgres } from './testing/databases.ts';
import { startPostgres } from './testing/postgres.mjs';

let url = '';
let remove: () => Promise<void>;
let stores: Store[] = [];
let elapsedMs = 0;

beforeEach(async () => {
  ({ url, remove } = await newPostgres());
});

afterEach(async () => {
  await Promise.all(stores.map((store) => store.close()));
  stores = [];
  await remove();
});

async function open(at = url): Promise<Store> {
  const store = await openStore({ kind: 'postgres', url: at }, { elapsed: () => elapsedMs });
  stores.push(store);
  return store;
}

describe('servers on one PostgreSQL', () => {
  it('that start at once make the tables once, and have the same key of the prints', async () => {
    const opened = await Promise.all([open(), open(), open(), open()]);
    const keys = opened.map(({ printKey }) => printKey.toString('hex'));
    expect(keys[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(keys).size).toBe(1);
    await Promise.all(opened.map(({ checkReady }) => checkReady()));
  });

  it('keep to a schema of their own, beside tables of the same names', async () => {
    await ask(url, 'CREATE TABLE runs (distance INT); CREATE TABLE migrations (birds INT)');
    const { repository } = await open();
    await repository?.saveAnswer(anAnswerToKeep());
    await ask(url, 'DROP TABLE runs, migrations');
    expect(await repository?.findRunAt(aRunKey())).not.toBeNull();
  });

  it('save the same answers at once without losing or doubling any', async () => {
    const repositories = (await Promise.all([open(), open()])).map(({ repository }) => repository);
    const answers = Array.from({ length: 100 }, (_, n) =>
      anAnswerToKeep({
        run: aRunKey({ startMs: 1 + (n % 20) }),
        raw: { same: 'for all' },
        observedAtMs: t0 + n,
      }),
    );
    const [one, other] = repositories;
    const saved = await Promise.all([
      ...answers.map((answer) => one?.saveAnswer(answer)),
      ...answers.toReversed().map((answer) => other?.saveAnswer(answer)),
    ]);
    expect(new Set(saved.map((one) => one?.observationId)).size).toBe(20);
    for (let n = 0; n < 20; n += 1) {
      const run = await one?.findRunAt(aRunKey({ startMs: 1 + n }));
      const page = await other?.listObservations(run?.id ?? '', { before: null, limit: 10 });
      expect(page?.observations).toMatchObject([{ lastSeenMs: t0 + 80 + n }]);
    }
  });

  it('may save what another one purges', async () => {
    const [one, other] = (await Promise.all([open(), open()])).map(({ repository }) => repository);
    for (let n = 0; n < 50; n += 1) {
      const run = aRunKey({ startMs: 1 + n });
      await one?.saveAnswer(anAnswerToKeep({ run, raw: { n: n % 5 }, observedAtMs: t0 }));
    }
    const purging = async () => {
      while (((await one?.purge({ seenBeforeMs: t0 + 1, nowMs: t0 + 1, limit: 7 })) ?? 0) > 0) continue;
    };
    const saving = Array.from({ length: 50 }, (_, n) => {
      const run = aRunKey({ startMs: 50 - n });
      return other?.saveAnswer(anAnswerToKeep({ run, raw: { n: n % 5 }, observedAtMs: t0 + 2 }));
    });
    const [, ...saved] = await Promise.all([purging(), ...saving]);
    for (const kept of saved) {
      expect(await other?.loadObservation(kept?.observationId ?? '')).not.toBeNull();
    }
  });
});

describe('a start is refused, with what to do and without the password,', () => {
  async function refusal(at: string): Promise<string> {
    const fault = await open(at).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(fault).toBeInstanceOf(StoreStartError);
    const message = fault instanceof Error ? fault.message : '';
    expect(message).not.toMatch(/hush|p@ss/);
    return message;
  }

  it('when nobody listens there', async () => {
    const at = 'postgres://tester:hush@127.0.0.1:1/lens';
    expect(await refusal(at)).toMatch(
      /127\.0\.0\.1:1\/lens cannot be used \(.*ECONNREFUSED.*Start it, or correct/,
    );
  });

  it('when the password is wrong', async () => {
    const at = new URL(url);
    at.password = 'hush';
    expect(await refusal(at.href)).toMatch(/password authentication failed/);
  });

  it('when the database does not exist', async () => {
    expect(await refusal(inject('postgresUrl').replace(/[^/]+$/, 'nowhere'))).toMatch(
      /"nowhere" does not exist/,
    );
  });

  it('when a newer version has written to it', async () => {
    await (await open()).close();
    stores = [];
    await ask(url, `INSERT INTO tasklens.migrations VALUES ('999-colours', '2030-01-01')`);
    expect(await refusal(url)).toMatch(/newer version of Tasklens/);
  });
});

describe('a PostgreSQL in trouble', () => {
  const restMs = 2000;

  it('that is stopped fails every call, and is used again when it is back', async () => {
    const server = await startPostgres();
    try {
      const { repository, checkReady } = await open(server.url('postgres'));
      await repository?.saveAnswer(anAnswerToKeep());
      await server.stop();
      await expect(repository?.saveAnswer(anAnswerToKeep())).rejects.toBeInstanceOf(StoreError);
      elapsedMs += restMs;
      await expect(checkReady()).rejects.toBeInstanceOf(StoreError);
      await server.start();
      elapsedMs += restMs;
      await checkReady();
      expect(await repository?.findRunAt(aRunKey())).not.toBeNull();
      await repository?.saveAnswer(anAnswerToKeep({ raw: { Status: 3 } }));
      await Promise.all(stores.splice(0).map((store) => store.close()));
    } finally {
      await server.remove();
    }
  });

  it('that falls silent costs a caller or two the time-out, and the others nothing', async () => {
    const relay = await startRelay(url);
    try {
      const { repository } = await open(`${relay.url}?query_timeout=1000`);
      await repository?.saveAnswer(anAnswerToKeep());
      relay.hush();
      await expect(repository?.saveAnswer(anAnswerToKeep())).rejects.toBeInstanceOf(StoreError);
      let isDone = false;
      const next = repository?.findRunAt(aRunKey()).catch((fault: unknown) => {
        isDone = true;
        return fault;
      });
      await nextTurn();
      expect(isDone).toBe(true);
      expect(await next).toBeInstanceOf(StoreError);
      relay.speak(); // to new connections: the silent ones stay so
      elapsedMs += restMs;
      expect(await repository?.findRunAt(aRunKey())).not.toBeNull();
      await Promise.all(stores.splice(0).map((store) => store.close()));
    } finally {
      await relay.close();
    }
  });
});

/** A way to the database on which all that is under way can fall silent. */
async function startRelay(to: string) {
  const target = new URL(to);
  const sockets = new Set<Socket>();
  let isSilent = false;
  const server: Server = createServer((socket) => {
    const onward = connect(Number(target.port), target.hostname);
    for (const [one, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      sockets.add(one);
      one.on('error', () => one.destroy()).on('close', () => other.destroy());
      if (!isSilent) one.pipe(other);
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const relayed = new URL(to);
  relayed.port = String(address.port);
  return {
    url: relayed.href,
    hush() {
      isSilent = true;
      for (const socket of sockets) socket.unpipe().pause();
    },
    speak() {
      isSilent = false;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
