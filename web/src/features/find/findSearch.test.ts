import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { findPath, findSearchSchema, toFindSearch, toSought } from './findSearch.ts';

it('reads what it can from a link and leaves nonsense out', () => {
  const link = { kind: 'nonsense', appId: 'app', roomId: ['r'], taskId: 'x'.repeat(600), text: 'secret' };
  expect(z.parse(findSearchSchema, link)).toEqual({ appId: 'app' });
});

it('trims the ids, and takes none for nothing to search for', () => {
  expect(toSought({ roomId: ' room ', userId: ' ' })).toEqual({
    query: { profile: 'default', roomId: 'room' },
    believed: undefined,
  });
  expect(toSought({ userId: ' ', kind: 'record' })).toBeNull();
});

it('writes the address that it reads', () => {
  const search = { appId: 'a', roomId: 'r', kind: 'record', profile: 'other' } as const;
  const sought = toSought(search);
  expect(sought && toFindSearch(sought)).toEqual(search);
  expect(sought && findPath(sought)).toBe('api/v1/find?profile=other&appId=a&roomId=r&kind=record');
});
