import { describe, expect, it } from 'vitest';
import type { Attempt, Found } from '../contract/find.ts';
import { toFound } from '../domain/search/toFound.ts';
import { readProblem } from '../http/problemHandler.ts';
import { aLookedUp } from '../testing/builders.ts';
import { endOf } from './toEnd.ts';

const query = { profile: 'default', taskId: 'task' };
const found = (changes: Partial<Found> = {}): Attempt => ({ ...toFound(aLookedUp().answer), ...changes });
const notFound: Attempt = { outcome: 'not-found', kind: 'webcast', query, requestId: null };
const failed: Attempt = { outcome: 'failed', kind: 'webcast', query, problem: readProblem(null) };
const missing = (...ids: ('appId' | 'roomId' | 'taskId')[]): Attempt => ({
  outcome: 'not-tried',
  kind: 'single-push',
  query,
  missing: ids,
  errors: [],
});
const illegal: Attempt = {
  outcome: 'not-tried',
  kind: 'record',
  query,
  missing: [],
  errors: [{ field: 'roomId', code: 'illegal-character', message: 'no' }],
};

describe('a row without a kind', () => {
  it('is the task that was asked for, before what is kept of others, which are counted', () => {
    const attempts = [found({ kind: 'webcast', match: 'kept' }), found({ kind: 'record' }), notFound];
    expect(endOf(attempts)).toMatchObject({ outcome: 'found', kind: 'record', others: 1 });
    expect(endOf(attempts.toReversed())).toMatchObject({ outcome: 'found', kind: 'record', others: 1 });
  });

  it('is not another task whose id begins like its own', () => {
    expect(endOf([found({ match: 'begins-with' }), notFound])).toEqual({ outcome: 'not-found' });
  });

  it('has failed where something failed and nothing was found', () => {
    expect(endOf([notFound, failed])).toMatchObject({ outcome: 'failed' });
    expect(endOf([failed, found()])).toMatchObject({ outcome: 'found' });
  });

  it('is not there where it was asked for', () => {
    expect(endOf([missing('appId', 'roomId'), notFound])).toEqual({ outcome: 'not-found' });
  });

  it('was not tried for an id that cannot be, though another kind takes it', () => {
    expect(endOf([notFound, illegal])).toMatchObject({
      outcome: 'not-tried',
      errors: [{ field: 'roomId' }],
    });
  });

  it('was not tried for what the nearest kind misses', () => {
    expect(endOf([missing('appId', 'roomId'), missing('taskId')])).toEqual({
      outcome: 'not-tried',
      missing: ['taskId'],
      errors: [],
    });
  });
});
