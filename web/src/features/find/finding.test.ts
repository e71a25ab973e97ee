import { kinds } from '@tasklens/server/contract/kinds';
import { describe, expect, it } from 'vitest';
import { aQuery } from '../../testing/builders.ts';
import { nothingYet, standingsOf, withLine } from './finding.ts';
import { aFailure, aFound, aMiss, anEnd, notTried } from './testing/findLines.ts';

const sought = { query: aQuery('mixed-push'), believed: undefined };
const after = (...lines: Parameters<typeof withLine>[1][]) => lines.reduce(withLine, nothingYet);
const outcomesOf = (
  ...[finding, isAsking = true, of = sought]: [
    Parameters<typeof standingsOf>[1],
    boolean?,
    Parameters<typeof standingsOf>[0]?,
  ]
) => {
  const standingOf = standingsOf(of, finding, isAsking);
  return Object.fromEntries(kinds.map((kind) => [kind, standingOf(kind).outcome]));
};

describe('how it stands with a kind', () => {
  it('is known from the start where these ids cannot be of it', () => {
    const room = {
      query: { profile: 'default', appId: 'app-1', roomId: 'room-42', userId: 'host' },
      believed: undefined,
    };
    expect(outcomesOf(nothingYet, true, room)).toEqual({
      'single-push': 'searching',
      'mixed-push': 'searching',
      webcast: 'not-tried',
      record: 'not-tried',
      'pull-record': 'not-tried',
    });
  });

  it('is settled by one variant that is found, or by the last that is not', () => {
    const query = aQuery('single-push');
    const first = after(aMiss('single-push'), aMiss('mixed-push'), aMiss('record'));
    expect(outcomesOf(first)).toMatchObject({
      'single-push': 'searching',
      'mixed-push': 'searching',
      record: 'not-found',
    });
    const found = aFound('single-push', { query: { ...query, taskId: undefined, userId: 'task-7' } });
    expect(outcomesOf(after(aMiss('single-push'), found))).toMatchObject({ 'single-push': 'found' });
  });

  it('does not take a kept task with other ids for the one that was asked for', () => {
    expect(outcomesOf(after(aFound('record', { match: 'kept' }), aMiss('record')))).toMatchObject({
      record: 'not-found',
    });
  });

  it('is a failure until another variant is found', () => {
    const failed = aFailure('mixed-push', 'vendor-timeout');
    expect(outcomesOf(after(failed))).toMatchObject({ 'mixed-push': 'failed' });
    expect(outcomesOf(after(failed, aFound('mixed-push')))).toMatchObject({ 'mixed-push': 'found' });
  });

  it('is final once the search is over, and unanswered where it broke off', () => {
    expect(outcomesOf(after(aMiss('mixed-push'), notTried('record', ['taskId']), anEnd()))).toMatchObject({
      'mixed-push': 'not-found',
      record: 'not-tried',
    });
    expect(outcomesOf(after(aMiss('mixed-push')), false)).toMatchObject({
      'mixed-push': 'not-found',
      webcast: 'unanswered',
    });
  });
});
