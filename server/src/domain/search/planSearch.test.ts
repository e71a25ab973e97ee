import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds, type Kind } from '../../contract/kinds.ts';
import { findIdError, findMissingIds, idFields } from '../../contract/taskQuery.ts';
import type { GivenIds } from './wanted.ts';
import { planSearch } from './planSearch.ts';

const room = { appId: 'app', roomId: 'room' };
const plan = (ids: GivenIds, kind: Kind | null = null, keptKinds: Kind[] = []) =>
  planSearch({ ids, kind, profile: 'default' }, keptKinds);

/** The queries of a kind, without what all of them have. */
const triesOf = (ids: GivenIds, kind: Kind) =>
  plan(ids)
    .tries.find((one) => one.kind === kind)
    ?.queries.map(({ userId, taskId }) => ({ ...(userId && { userId }), ...(taskId && { taskId }) }));

describe('a relay is looked for', () => {
  it.each<[string, GivenIds, GivenIds[]]>([
    [
      'by user and task',
      { userId: 'host', taskId: 'screen' },
      [
        { userId: 'host', taskId: 'screen' },
        { taskId: 'host@@screen' },
        { taskId: 'screen' },
        { userId: 'host' },
      ],
    ],
    [
      'by a user beside the composite',
      { userId: 'host', taskId: 'host@@screen' },
      [{ userId: 'host', taskId: 'host@@screen' }, { taskId: 'host@@screen' }, { userId: 'host' }],
    ],
    [
      'by the composite',
      { taskId: 'host@@screen' },
      [{ taskId: 'host@@screen' }, { userId: 'host', taskId: 'screen' }],
    ],
    ['by a task, which may be a user', { taskId: 'host' }, [{ taskId: 'host' }, { userId: 'host' }]],
    ['by a task that only looks composite', { taskId: '@@x' }, [{ taskId: '@@x' }, { userId: '@@x' }]],
    ['by a user', { userId: 'host' }, [{ userId: 'host' }]],
    [
      'by the task alone where the user cannot be one',
      { userId: 'höst', taskId: 'screen' },
      [{ taskId: 'screen' }],
    ],
  ])('%s', (_how, ids, queries) => {
    expect(triesOf({ ...room, ...ids }, 'single-push')).toEqual(queries);
    expect(triesOf({ ...room, ...ids }, 'mixed-push')).toEqual(queries);
  });

  it('by no variant that is longer than the vendor’s ids can be', () => {
    const ids = { ...room, userId: 'u'.repeat(128), taskId: 't'.repeat(200) };
    expect(triesOf(ids, 'mixed-push')?.map(({ taskId = '' }) => taskId.length)).toEqual([200, 200, 0]);
  });
});

it('a recording and a web capture are looked for by their task, whoever the user is', () => {
  for (const kind of ['record', 'webcast'] as const) {
    expect(triesOf({ ...room, userId: 'host', taskId: 'task' }, kind)).toEqual([{ taskId: 'task' }]);
  }
});

it('a pull recording is looked for by its task id alone, whose characters have a rule of their own', () => {
  expect(plan({ ...room, taskId: 'a/b' }).tries).toEqual([
    { kind: 'pull-record', queries: [{ profile: 'default', taskId: 'a/b' }] },
  ]);
});

describe('not tried', () => {
  it.each<[string, GivenIds, Partial<Record<Kind, string[]>>]>([
    [
      'for a room alone',
      { roomId: 'room' },
      {
        'single-push': ['appId', 'taskId'],
        'mixed-push': ['appId', 'taskId'],
        webcast: ['appId', 'taskId'],
        record: ['appId', 'taskId'],
        'pull-record': ['taskId'],
      },
    ],
    [
      'for a user of a room',
      { ...room, userId: 'host' },
      { webcast: ['taskId'], record: ['taskId'], 'pull-record': ['taskId'] },
    ],
    [
      'for a task alone',
      { taskId: 'task' },
      {
        'single-push': ['appId', 'roomId'],
        'mixed-push': ['appId', 'roomId'],
        webcast: ['appId', 'roomId'],
        record: ['appId', 'roomId'],
      },
    ],
  ])('%s are the kinds that need more', (_what, ids, missing) => {
    const notTried = plan(ids).notTried.map((one) => [one.kind, one.missing]);
    expect(Object.fromEntries(notTried)).toEqual(missing);
  });

  it('are ids that cannot be, and it says why', () => {
    const { notTried } = plan({ ...room, roomId: 'room 1', taskId: 'task' });
    expect(notTried.map(({ kind }) => kind)).toEqual(['single-push', 'mixed-push', 'webcast', 'record']);
    for (const { missing, errors } of notTried) {
      expect(missing).toEqual([]);
      expect(errors).toMatchObject([
        { field: 'roomId', code: 'illegal-character', character: ' ', position: 4 },
      ]);
    }
  });
});

it('the likeliest comes first: the kind believed, then those of what is kept, then all others', () => {
  const kindsOf = plan({ ...room, taskId: 'task' }, 'record', ['webcast', 'record']).tries.map(
    ({ kind }) => kind,
  );
  expect(kindsOf).toEqual(['record', 'webcast', 'single-push', 'mixed-push', 'pull-record']);
});

const someId = fc.option(
  fc.oneof(
    fc.string({
      unit: fc.constantFrom('a', 'B', '0', '@', '@@', '.', '-', ' ', '房', '/'),
      minLength: 1,
      maxLength: 12,
    }),
    fc.constant('a'.repeat(129)),
    fc.constant('a'.repeat(259)),
  ),
  { nil: undefined },
);
const someIds = fc
  .record({ appId: someId, roomId: someId, taskId: someId, userId: someId })
  .map((ids) => Object.fromEntries(Object.entries(ids).filter(([, id]) => id !== undefined)) as GivenIds);

it('every kind is either tried, with ids that the vendor may take and each once, or not tried for a reason', () => {
  fc.assert(
    fc.property(someIds, fc.option(fc.constantFrom(...kinds)), (ids, believed) => {
      const { tries, notTried } = plan(ids, believed);
      expect([...tries, ...notTried].map(({ kind }) => kind).toSorted()).toEqual([...kinds].sort());
      for (const { kind, queries } of tries) {
        expect(queries.length).toBeGreaterThan(0);
        expect(new Set(queries.map((query) => JSON.stringify(query))).size).toBe(queries.length);
        for (const query of queries) {
          expect(findMissingIds(kind, query)).toEqual([]);
          for (const field of idFields) {
            const id = query[field];
            if (id !== undefined) expect(findIdError(kind, field, id)).toBeNull();
          }
        }
      }
      for (const { missing, errors } of notTried) expect(missing.length + errors.length).toBeGreaterThan(0);
    }),
  );
});
