import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { causeSchema, type Attempt, type Cause, type Found } from '../../contract/find.ts';
import { kinds, type Kind } from '../../contract/kinds.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import type { TaskQuery } from '../../contract/taskQuery.ts';
import { explainMiss, type Searched } from './explainMiss.ts';
import type { GivenIds } from './wanted.ts';

const nowMs = Date.parse('2026-11-21T11:00:00Z');
const hourMs = 3_600_000;
const ids = { appId: 'app', roomId: 'room', taskId: 'task' };
const query: TaskQuery = { profile: 'default', ...ids };

const missed = (kind: Kind, changes: Partial<TaskQuery> = {}): Attempt => ({
  kind,
  query: { ...query, ...changes },
  outcome: 'not-found',
  requestId: null,
});
const found = (kind: Kind, changes: Partial<Found> = {}): Found => ({
  kind,
  query,
  outcome: 'found',
  match: 'asked',
  origin: 'live',
  verdict: { code: 'running', tone: 'good', confidence: 'certain', evidence: [], params: {} },
  status: { code: 2, name: 'running' },
  startTime: new Date(nowMs - hourMs).toISOString(),
  observedAt: new Date(nowMs).toISOString(),
  ...changes,
});
const failed = (kind: Kind, code: ProblemCode, vendorCode?: string): Attempt => ({
  kind,
  query,
  outcome: 'failed',
  problem: {
    type: '',
    title: '',
    status: 500,
    detail: '',
    code,
    ...(vendorCode && { vendor: { code: vendorCode, codeN: null, message: null, httpStatus: 400 } }),
  },
});
const notTried = (kind: Kind): Attempt => ({
  kind,
  query,
  outcome: 'not-tried',
  missing: ['roomId'],
  errors: [],
});
const everywhere = kinds.map((kind) => missed(kind));

const search = (changes: Partial<Searched> = {}, wanted: Partial<Searched['wanted']> = {}): Cause[] =>
  explainMiss({
    wanted: { ids, kind: null, profile: 'default', ...wanted },
    attempts: everywhere,
    sawKept: true,
    otherProfiles: [],
    clockDifferenceMs: 200,
    nowMs,
    ...changes,
  });

/** What is said of one cause. */
const of = (code: Cause['code'], causes: Cause[]) => causes.find((cause) => cause.code === code);
const saying = (checked: boolean, holds: boolean | null, params?: object) =>
  expect.objectContaining({ checked, holds, ...(params && { params }) }) as unknown;

it('a plain miss is explained by everything that was looked into', () => {
  expect(search().map(({ code, checked, holds }) => [code, checked, holds])).toEqual([
    ['illegal-character', true, false],
    ['unknown-app', true, false],
    ['other-kind', true, false],
    ['past-window', true, null],
    ['client-started', false, null],
    ['client-cloud-mixing', false, null],
    ['other-profile', true, false],
    ['throttled', true, false],
    ['clock-differs', true, false],
  ]);
});

describe('illegal-character', () => {
  it('holds with each character, where it stands and what may have been meant', () => {
    const causes = search({}, { ids: { appId: 'app', roomId: 'ｒoom 1', taskId: 'task。' } });
    expect(of('illegal-character', causes)).toEqual(
      saying(true, true, {
        faults: [
          { field: 'roomId', character: 'ｒ', position: 0, suggestion: 'room1' },
          { field: 'taskId', character: '。', position: 4, suggestion: 'task' },
        ],
      }),
    );
  });

  it('goes by the rule of Live where that is what it is believed to be', () => {
    const holds = (kind: Kind | null) =>
      of('illegal-character', search({}, { ids: { taskId: 'a/b' }, kind }));
    expect(holds('pull-record')).toEqual(saying(true, false));
    expect(holds(null)).toEqual(saying(true, true));
  });
});

describe('unknown-app', () => {
  it.each([
    ['vendor-rejected', 'InvalidParameter.NotExistAppId'],
    ['vendor-denied', 'AccessDenied.NoPermissionForApp'],
    ['vendor-rejected', 'InvalidParameter.AccountIdMismatch'],
  ] as const)('holds when the vendor says %s, %s', (code, vendorCode) => {
    const attempts = [failed('record', code, vendorCode), missed('webcast')];
    expect(of('unknown-app', search({ attempts }))).toEqual(saying(true, true, { appId: 'app' }));
  });

  it.each<[string, Attempt[]]>([
    ['nothing was asked', [notTried('record')]],
    ['the vendor did not get to it', [failed('record', 'vendor-timeout'), failed('webcast', 'busy')]],
    [
      'what is kept stood in for it',
      [found('record', { origin: 'snapshot', notLiveBecause: 'vendor-unavailable' })],
    ],
    [
      'only Live was asked, which knows no apps',
      [{ ...missed('pull-record'), query: { profile: 'default', taskId: 'task' } }],
    ],
  ])('is not checked when %s', (_why, attempts) => {
    expect(of('unknown-app', search({ attempts }))).toEqual(saying(false, null));
  });
});

describe('other-kind', () => {
  const others = (attempts: Attempt[], kind: Kind | null = 'record') =>
    of('other-kind', search({ attempts }, { kind }));

  it('holds when it was found as another kind than believed', () => {
    const attempts = [missed('record'), found('webcast'), found('single-push')];
    expect(others(attempts)).toEqual(saying(true, true, { kinds: ['single-push', 'webcast'] }));
  });

  it('does not hold when it was found as believed too, or nothing was believed', () => {
    expect(others([found('record'), found('webcast')])).toEqual(saying(true, false, { kinds: [] }));
    expect(others([found('webcast')], null)).toEqual(saying(true, false, { kinds: [] }));
  });

  it('is open while another kind failed, and not checked when none was asked', () => {
    expect(others([missed('record'), missed('webcast'), failed('single-push', 'busy')])).toEqual(
      saying(true, null),
    );
    expect(others([missed('record'), failed('webcast', 'busy')])).toEqual(saying(false, null));
    expect(others([missed('record'), notTried('webcast')])).toEqual(saying(false, null));
  });

  it('is not checked by what is kept alone', () => {
    expect(others([notTried('webcast'), found('webcast', { match: 'kept', origin: 'snapshot' })])).toEqual(
      saying(false, null),
    );
  });

  it('says nothing by what is kept under more ids than were given', () => {
    expect(others([missed('webcast'), found('webcast', { match: 'kept', origin: 'snapshot' })])).toEqual(
      saying(true, false),
    );
  });
});

describe('past-window', () => {
  const startTime = new Date(nowMs - 73 * hourMs).toISOString();
  const old = { origin: 'snapshot', startTime } as const;
  const past = (attempts: Attempt[], sawKept = true) => of('past-window', search({ attempts, sawKept }));

  it('holds with what is kept of a task that the vendor has forgotten', () => {
    const attempts = [missed('webcast'), found('record', { ...old, notLiveBecause: 'past-window' })];
    expect(past(attempts)).toEqual(saying(true, true, { kept: [{ kind: 'record', query, startTime }] }));
    expect(past([found('record', { ...old, match: 'kept' })])).toEqual(saying(true, true));
  });

  it('does not hold for a task that the vendor still knows', () => {
    expect(past([found('record')])).toEqual(saying(true, false, { kept: [] }));
  });

  it('is open for the kind believed when another one is live under the same ids', () => {
    const attempts = [missed('record'), found('mixed-push')];
    expect(of('past-window', search({ attempts }, { kind: 'record' }))).toEqual(saying(true, null));
    expect(of('past-window', search({ attempts }, { kind: 'mixed-push' }))).toEqual(saying(true, false));
  });

  it('is open when nothing is known of it, by half an id, and for a pull recording, which has no such window', () => {
    const attempts = [
      found('record', { ...old, match: 'begins-with' }),
      found('pull-record', old),
      found('webcast', { origin: 'snapshot' }),
      found('webcast', { origin: 'snapshot', startTime: null }),
    ];
    expect(past(attempts)).toEqual(saying(true, null, { kept: [] }));
    expect(past(everywhere, false)).toEqual(saying(false, null));
  });
});

describe('client-started', () => {
  const client = (wantedIds: GivenIds, attempts: Attempt[]) =>
    of('client-started', search({ attempts }, { ids: wantedIds }));
  const relay = missed('single-push', { userId: 'host' });

  it.each<[GivenIds, string]>([
    [{ taskId: 'task' }, 'userId'],
    [{ userId: 'host' }, 'taskId'],
    [{ roomId: 'room' }, 'userId'],
  ])('with %o says which id is missing to ask for such a task', (wantedIds, missing) => {
    expect(client(wantedIds, [relay])).toEqual(saying(false, null, { missing }));
  });

  it.each<GivenIds>([{ userId: 'host', taskId: 'task' }, { taskId: 'host@@task' }])(
    'with %o is checked by asking in every way',
    (wantedIds) => {
      expect(client(wantedIds, [relay])).toEqual(saying(true, false, { missing: null }));
      expect(client(wantedIds, [relay, failed('mixed-push', 'busy')])).toEqual(saying(true, null));
      expect(client(wantedIds, [failed('mixed-push', 'busy')])).toEqual(saying(false, null));
      expect(client(wantedIds, [notTried('mixed-push'), missed('record')])).toEqual(saying(false, null));
    },
  );

  it.each<GivenIds>([{ userId: 'host' }, { taskId: 'host@@task' }])('holds when %o found it', (changes) => {
    const room = { profile: 'default', appId: 'app', roomId: 'room' };
    const attempts = [missed('mixed-push'), found('mixed-push', { query: { ...room, ...changes } })];
    expect(client({ taskId: 'task' }, attempts)).toEqual(saying(true, true, { missing: null }));
  });
});

it('other-profile is not checked where there are others, and names them', () => {
  expect(of('other-profile', search({ otherProfiles: ['partner'] }))).toEqual(
    saying(false, null, { profiles: ['partner'] }),
  );
});

it.each(['busy', 'vendor-throttled'] as const)('throttled holds, with the kinds, after %s', (code) => {
  const attempts = [failed('record', code), failed('record', code), failed('webcast', 'vendor-timeout')];
  expect(of('throttled', search({ attempts }))).toEqual(saying(true, true, { kinds: ['record'] }));
});

it.each([
  [60_000, true, false],
  [60_001, true, true],
  [-90_000, true, true],
  [null, false, null],
] as const)('clock-differs at %s ms: checked %s, holds %s', (clockDifferenceMs, checked, holds) => {
  expect(of('clock-differs', search({ clockDifferenceMs }))).toEqual(
    saying(checked, holds, { differenceMs: clockDifferenceMs }),
  );
});

const someAttempt = fc
  .record({
    kind: fc.constantFrom(...kinds),
    code: fc.constantFrom<ProblemCode>('busy', 'vendor-timeout', 'vendor-rejected'),
    outcome: fc.constantFrom('found', 'kept', 'not-found', 'not-tried', 'failed'),
  })
  .map(({ kind, code, outcome }): Attempt => {
    if (outcome === 'found') return found(kind);
    if (outcome === 'kept') return found(kind, { origin: 'snapshot', match: 'kept' });
    if (outcome === 'not-found') return missed(kind);
    return outcome === 'failed' ? failed(kind, code) : notTried(kind);
  });

it('every cause is there once, in the contract’s order, and what was not checked is not known', () => {
  fc.assert(
    fc.property(
      fc.array(someAttempt),
      fc.record({
        kind: fc.option(fc.constantFrom(...kinds)),
        ids: fc.record(
          {
            roomId: fc.string({ minLength: 1 }),
            userId: fc.string({ minLength: 1 }),
            taskId: fc.string({ minLength: 1 }),
          },
          { requiredKeys: [] },
        ),
      }),
      fc.boolean(),
      (attempts, wanted, sawKept) => {
        const causes = search({ attempts, sawKept }, wanted);
        expect(causes.map(({ code }) => code)).toEqual(
          causeSchema.def.options.map((one) => [...one.shape.code.def.values][0]),
        );
        for (const cause of causes) {
          expect(causeSchema.parse(cause)).toEqual(cause);
          if (!cause.checked) expect(cause.holds).toBeNull();
        }
      },
    ),
  );
});
