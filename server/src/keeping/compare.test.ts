import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { comparisonSchema } from '../contract/comparison.ts';
import type { Share } from '../contract/share.ts';
import { exampleAnswers } from '../domain/tasks/testing/examples.ts';
import { aLookedUp } from '../testing/builders.ts';
import { createCompare } from './compare.ts';

const query = { profile: 'default', appId: 'app', roomId: 'room', taskId: 'task' };
const live = { from: 'live', kind: 'record', query, runMs: null } as const;
const pasted = (json: unknown) => ({ from: 'pasted', pasted: { json } }) as const;
const asker = (signal = new AbortController().signal) => ({ visitor: 'me', signal });

const { answer } = aLookedUp();
const share: Share = {
  id: 's1',
  createdAt: answer.observedAt,
  expiresAt: answer.observedAt,
  note: '',
  view: {},
  isMine: false,
  answer,
};

function aCompare(changes: Partial<Parameters<typeof createCompare>[0]> = {}) {
  return createCompare({
    lookUp: () => Promise.resolve({ answer }),
    openObservation: () => Promise.resolve({ ...answer, origin: 'snapshot' }),
    openShare: () => Promise.resolve(share),
    print: () => 'abcdef',
    ...changes,
  });
}

describe('a comparison', () => {
  it('keeps the contract, whatever its sides come from', async () => {
    const sides = [
      live,
      { from: 'observation', id: 'o1' },
      { from: 'share', id: 's1' },
      pasted(exampleAnswers['mixed-push']),
    ] as const;
    for (const side of sides) {
      const comparison = await aCompare()(side, live, asker());
      expect(z.parse(comparisonSchema, comparison)).toEqual(comparison);
    }
  });

  it('says of each side what it is, and no more than that', async () => {
    const { left, right } = await aCompare()(
      { from: 'observation', id: 'o1' },
      pasted(exampleAnswers.record),
      asker(),
    );
    expect(left).toMatchObject({ origin: 'snapshot', query, requestId: 'vendor-request' });
    expect(left).not.toHaveProperty('raw');
    expect(right).toMatchObject({
      kind: 'record',
      origin: 'pasted',
      query: null,
      observedAt: null,
      requestId: exampleAnswers.record.ResponseMetadata.RequestId,
    });
    expect(right).not.toHaveProperty('run');
  });

  it('masks what was pasted', async () => {
    const json = { PushSingleStreamToCDNTask: { Status: 2, PushURL: 'rtmp://a.example.com/live/hush' } };
    expect(JSON.stringify(await aCompare()(pasted(json), live, asker()))).not.toContain('hush');
  });

  it('asks for a share in the name of whoever looks', async () => {
    const asked: unknown[] = [];
    const compare = aCompare({
      openShare: (...by) => {
        asked.push(by);
        return Promise.resolve(share);
      },
    });
    await compare({ from: 'share', id: 's1' }, live, asker());
    expect(asked).toEqual([['s1', 'me']]);
  });
});

describe('a side that cannot be had', () => {
  const nothing = aCompare({
    openObservation: () => Promise.resolve(null),
    openShare: (id) => Promise.resolve(id as 'unknown' | 'revoked' | 'expired'),
  });

  it.each([
    [{ from: 'observation', id: 'o1' }, 'unknown'],
    [{ from: 'share', id: 'unknown' }, 'unknown'],
    [{ from: 'share', id: 'expired' }, 'share-expired'],
    [{ from: 'share', id: 'revoked' }, 'share-revoked'],
    [pasted('{'), 'not-json'],
  ] as const)('is named with the reason: %j', async (side, why) => {
    await expect(nothing(side, live, asker())).rejects.toMatchObject({ side: 'left', cause: { why } });
    await expect(nothing(live, side, asker())).rejects.toMatchObject({ side: 'right', cause: { why } });
    await expect(nothing(side, side, asker())).rejects.toMatchObject({ side: 'left' });
  });

  it('passes on what the look-up was rejected with', async () => {
    const fault = new Error('the vendor is away');
    const compare = aCompare({ lookUp: () => Promise.reject(fault) });
    await expect(compare(pasted(exampleAnswers.record), live, asker())).rejects.toMatchObject({
      side: 'right',
      cause: fault,
    });
  });

  it('is nobody’s fault when the browser has gone away', async () => {
    const gone = new AbortController();
    const compare = aCompare({
      lookUp: () => {
        gone.abort(new Error('gone'));
        return Promise.reject(new Error('gone'));
      },
    });
    await expect(compare(live, live, asker(gone.signal))).rejects.toThrow('gone');
  });
});
