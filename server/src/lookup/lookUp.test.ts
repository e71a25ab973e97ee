import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { lookUpAnswerSchema } from '../contract/lookup.ts';
import type { Run } from '../contract/run.ts';
import { VendorFailureError } from '../domain/failure/vendorFailure.ts';
import type { VendorAnswer } from '../domain/vendorAnswer.ts';
import { keepNothing, type KeepAnswer } from './keepAnswer.ts';
import { createLookUp } from './lookUp.ts';
import type { CallVendor } from './ports.ts';

const query = { profile: 'default', appId: 'app', roomId: 'room', taskId: 'task' };
const otherQuery = { ...query, taskId: 'other' };

function ask({ fresh = false, signal = new AbortController().signal } = {}) {
  return { fresh, signal };
}

function aVendorAnswer(changes: Partial<VendorAnswer> = {}): VendorAnswer {
  return {
    result: { PushSingleStreamToCDNTask: { Status: 2, StartTime: 1_795_251_600_000, PushStreamState: 5 } },
    action: 'GetPushSingleStreamToCDNTask',
    version: '2023-06-01',
    service: 'rtc',
    region: 'cn-north-1',
    requestId: 'vendor-request',
    httpStatus: 200,
    attempts: 2,
    observedAtMs: Date.parse('2026-11-21T11:00:00Z'),
    durationMs: 84.4,
    queueMs: 7,
    ...changes,
  };
}

/** A look-up over a vendor that answers so, with a clock that moves only by hand. */
function aLookUp(
  callVendor: CallVendor = () => Promise.resolve(aVendorAnswer()),
  keepAnswer: KeepAnswer = keepNothing,
) {
  const clock = { ms: 5000 };
  const calls: Parameters<CallVendor>[] = [];
  const lookUp = createLookUp({
    callVendor: (...call) => {
      calls.push(call);
      return callVendor(...call);
    },
    print: () => 'abcdef',
    sealPicture: (address) => `sealed-${address.length}`,
    keepAnswer,
    mode: 'live',
    elapsed: () => clock.ms,
  });
  return { lookUp, calls, clock };
}

describe('a look-up', () => {
  it('answers by the contract, with the verdict, the findings and what the call took', async () => {
    const { lookUp } = aLookUp();
    const { answer, queueMs, vendorMs } = await lookUp('single-push', query, ask());
    expect(z.safeParse(lookUpAnswerSchema, answer).error).toBeUndefined();
    expect(answer).toMatchObject({
      kind: 'single-push',
      mode: 'live',
      origin: 'live',
      query,
      observedAt: '2026-11-21T11:00:00.000Z',
      source: { requestId: 'vendor-request', durationMs: 84, attempts: 2, cached: false },
      verdict: { code: 'running-pushing' },
    });
    expect({ queueMs, vendorMs }).toEqual({ queueMs: 7, vendorMs: 84.4 });
  });

  it('masks secrets by the print it is given', async () => {
    const result = {
      PushSingleStreamToCDNTask: { Status: 2, PushURL: 'rtmp://push.example.com/live/hush?sign=hush' },
    };
    const { lookUp } = aLookUp(() => Promise.resolve(aVendorAnswer({ result })));
    const text = JSON.stringify((await lookUp('single-push', query, ask())).answer);
    expect(text).toContain('•••#abcdef');
    expect(text).not.toContain('hush');
  });

  it('gives a reference for each remote picture of a mixed push, made of the clear address', async () => {
    const away = 'https://img.example.com/away.png?sign=hush';
    const CustomLayout = { Regions: [{}, { AlternateImage: away }] };
    const result = { PushMixedStreamToCDNTask: { Status: 2, Layout: { LayoutMode: 2, CustomLayout } } };
    const { lookUp } = aLookUp(() => Promise.resolve(aVendorAnswer({ result })));
    const { answer, json } = await lookUp('mixed-push', query, ask());
    expect(z.safeParse(lookUpAnswerSchema, answer).error).toBeUndefined();
    expect(answer).toMatchObject({
      pictures: [
        { path: 'Layout.CustomLayout.Regions[1].AlternateImage', reference: `sealed-${away.length}` },
      ],
    });
    expect(json.toString()).not.toContain('hush');
  });

  it('fails with task-not-found when the answer holds no task', async () => {
    const { lookUp } = aLookUp(() => Promise.resolve(aVendorAnswer({ result: {} })));
    await expect(lookUp('single-push', query, ask())).rejects.toMatchObject({
      failure: { code: 'task-not-found', requestId: 'vendor-request' },
    });
  });

  it('fails with vendor-unreadable when the result has another shape', async () => {
    const { lookUp } = aLookUp(() => Promise.resolve(aVendorAnswer({ result: ['a', 'list'] })));
    await expect(lookUp('single-push', query, ask())).rejects.toMatchObject({
      failure: { code: 'vendor-unreadable', requestId: 'vendor-request', httpStatus: 200 },
    });
  });
});

describe('keeping', () => {
  const kept: Run = {
    id: 'run',
    startTime: '2026-11-21T09:00:00.000Z',
    observationId: 'observation',
    firstSeenAt: '2026-11-21T11:00:00.000Z',
    lastSeenAt: '2026-11-21T11:00:00.000Z',
    kept: true,
  };

  it('is over before anybody is told, and told of before the source', async () => {
    const { lookUp } = aLookUp(undefined, () => Promise.resolve(kept));
    const { answer, json } = await lookUp('single-push', query, ask());
    expect(answer.run).toEqual(kept);
    expect(JSON.parse(json.toString())).toEqual(answer);
    const again = await lookUp('single-push', query, ask());
    expect(JSON.parse(again.json.toString())).toEqual({
      ...answer,
      source: { ...answer.source, cached: true },
    });
  });

  it('goes on when the browser has gone away, for whoever looks next', async () => {
    const held: ((run: Run) => void)[] = [];
    const { lookUp, calls } = aLookUp(undefined, () => new Promise((resolve) => held.push(resolve)));
    const browser = new AbortController();
    const asked = lookUp('single-push', query, ask({ signal: browser.signal }));
    await expect.poll(() => held).toHaveLength(1);
    browser.abort(new Error('gone'));
    await expect(asked).rejects.toThrow('gone');
    held[0]?.(kept);
    await setImmediate();
    expect((await lookUp('single-push', query, ask())).answer.run).toEqual(kept);
    expect(calls).toHaveLength(1);
  });
});

describe('equal look-ups', () => {
  it('share one vendor call while it is in flight, also fresh ones', async () => {
    const { lookUp, calls } = aLookUp();
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, n) => lookUp('single-push', query, ask({ fresh: n % 2 === 1 }))),
    );
    expect(calls).toHaveLength(1);
    expect(answers.filter(({ answer }) => !answer.source.cached)).toHaveLength(1);
  });

  it('do not take another kind’s or another id’s answer', async () => {
    const { lookUp, calls } = aLookUp();
    await Promise.all([
      lookUp('single-push', query, ask()),
      lookUp('single-push', otherQuery, ask()),
      lookUp('single-push', { ...query, profile: 'eu' }, ask()),
      lookUp('mixed-push', query, ask()).catch(() => 'not a mixed push, but asked for'),
    ]);
    expect(calls).toHaveLength(4);
  });

  it('within a second take the same answer, which took no time', async () => {
    const { lookUp, calls, clock } = aLookUp();
    const first = await lookUp('single-push', query, ask());
    clock.ms += 1000;
    const second = await lookUp('single-push', query, ask());
    expect(calls).toHaveLength(1);
    expect(second.answer).toEqual({ ...first.answer, source: { ...first.answer.source, cached: true } });
    expect([second.queueMs, second.vendorMs]).toEqual([0, 0]);
    expect(first.answer.source.cached).toBe(false);
  });

  it('get as JSON the very answer that they get, new, joined or kept', async () => {
    const { lookUp } = aLookUp(() => Promise.resolve(aVendorAnswer({ requestId: 'id-×•' })));
    const inFlight = await Promise.all([
      lookUp('single-push', query, ask()),
      lookUp('single-push', query, ask()),
    ]);
    const kept = await lookUp('single-push', query, ask());
    for (const { answer, json } of [...inFlight, kept]) expect(JSON.parse(json.toString())).toEqual(answer);
  });

  it('ask the vendor again after a second, or at once when fresh', async () => {
    const { lookUp, calls, clock } = aLookUp();
    await lookUp('single-push', query, ask());
    await lookUp('single-push', query, ask({ fresh: true }));
    expect(calls).toHaveLength(2);
    clock.ms += 1001;
    expect((await lookUp('single-push', query, ask())).answer.source.cached).toBe(false);
    expect(calls).toHaveLength(3);
  });

  it('of different urgency do not share a call in flight, but the answer that came of it', async () => {
    const { lookUp, calls } = aLookUp();
    const [, other] = await Promise.all([
      lookUp('single-push', query, { ...ask(), urgency: 'bulk' }),
      lookUp('single-push', query, ask()),
    ]);
    expect(other.answer.source.cached).toBe(false);
    expect(calls.map(([, , { urgency }]) => urgency)).toEqual(['bulk', 'interactive']);
    const later = await lookUp('single-push', query, { ...ask(), urgency: 'bulk' });
    expect(later.answer.source.cached).toBe(true);
  });

  it('never take a failure over', async () => {
    const failures = [new VendorFailureError({ code: 'vendor-timeout', afterMs: 10_000 })];
    const { lookUp } = aLookUp(() => {
      const failure = failures.pop();
      return failure === undefined ? Promise.resolve(aVendorAnswer()) : Promise.reject(failure);
    });
    await expect(lookUp('single-push', query, ask())).rejects.toMatchObject({
      failure: { code: 'vendor-timeout' },
    });
    expect((await lookUp('single-push', query, ask())).answer.source.cached).toBe(false);
  });

  it('stop the vendor call when the last browser has gone away', async () => {
    const { lookUp, calls } = aLookUp(
      (_kind, _query, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            reject(signal.reason as Error);
          });
        }),
    );
    const browsers = [new AbortController(), new AbortController()];
    const asked = browsers.map(({ signal }) => lookUp('single-push', query, ask({ signal })));
    const vendorSignal = calls[0]?.[2].signal;
    browsers[0]?.abort(new Error('gone'));
    await expect(asked[0]).rejects.toThrow('gone');
    expect(vendorSignal?.aborted).toBe(false);
    browsers[1]?.abort(new Error('gone too'));
    await expect(asked[1]).rejects.toThrow('gone too');
    expect(vendorSignal?.aborted).toBe(true);
    expect(calls).toHaveLength(1);
  });
});
