import pg from 'pg';
import { beforeEach, describe, expect, it } from 'vitest';
import { StoreError } from '../domain/failure/storeFailure.ts';
import { createBreaker } from './breaker.ts';
import { UnreadableError } from './packing.ts';

let nowMs = 0;
let guard: ReturnType<typeof createBreaker>;

beforeEach(() => {
  nowMs = 0;
  guard = createBreaker(() => nowMs);
});

const fails = () => Promise.reject(new Error('gone'));
const works = () => Promise.resolve('done');

function saidByPostgres(code: string): Error {
  return Object.assign(new pg.DatabaseError('said', 4, 'error'), { code, severity: 'ERROR' });
}

describe('the breaker', () => {
  it('lets work through, and makes a StoreError of what goes wrong', async () => {
    expect(await guard(works)).toBe('done');
    const fault = await guard(fails).catch((reason: unknown) => reason);
    expect(fault).toBeInstanceOf(StoreError);
    expect((fault as StoreError).cause).toEqual(new Error('gone'));
  });

  it('does not even ask for two seconds after a fault', async () => {
    await expect(guard(fails)).rejects.toThrow('gone');
    let asked = 0;
    const counts = () => Promise.resolve((asked += 1));
    nowMs = 1999;
    await expect(guard(counts)).rejects.toThrow(StoreError);
    expect(asked).toBe(0);
    nowMs = 2000;
    expect(await guard(counts)).toBe(1);
    expect(await guard(counts)).toBe(2);
  });

  it.each([
    ['a value that PostgreSQL does not take', saidByPostgres('22021')],
    ['a reference that has just been removed', saidByPostgres('23503')],
    ['a full disk below PostgreSQL', saidByPostgres('53100')],
    ['a full disk below SQLite', Object.assign(new Error('full'), { code: 'ERR_SQLITE_ERROR' })],
    ['one answer that is damaged', new UnreadableError('damaged')],
  ])('goes on asking after %s', async (_what, fault) => {
    await expect(guard(() => Promise.reject(fault))).rejects.toThrow(StoreError);
    expect(await guard(works)).toBe('done');
  });

  it.each([
    ['a connection refused', Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })],
    ['a file that is gone', Object.assign(new Error('gone'), { code: 'ENOENT' })],
    ['a PostgreSQL that is shut down', saidByPostgres('57P01')],
    ['a statement that took too long', saidByPostgres('57014')],
    ['too many connections', saidByPostgres('53300')],
  ])('rests after %s', async (_what, fault) => {
    await expect(guard(() => Promise.reject(fault))).rejects.toThrow(StoreError);
    await expect(guard(works)).rejects.toThrow(StoreError);
  });

  it('lets one try at a time, while the others fail at once', async () => {
    await expect(guard(fails)).rejects.toThrow();
    nowMs = 2000;
    let answer: (word: string) => void = () => undefined;
    const trial = guard(() => new Promise<string>((resolve) => (answer = resolve)));
    await expect(guard(works)).rejects.toThrow(StoreError);
    answer('back');
    expect(await trial).toBe('back');
    expect(await guard(works)).toBe('done');
  });

  it('rests anew when the trial fails', async () => {
    await expect(guard(fails)).rejects.toThrow();
    nowMs = 2000;
    await expect(guard(fails)).rejects.toThrow();
    nowMs = 3999;
    await expect(guard(works)).rejects.toThrow();
    nowMs = 4000;
    expect(await guard(works)).toBe('done');
  });
});
