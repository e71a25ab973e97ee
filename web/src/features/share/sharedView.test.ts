import { expect, it } from 'vitest';
import { readView, writeChange } from './sharedView.ts';

const shared = { tab: 'streams', sel: 'stream-3' };

/** The address and what is seen after these changes, one by one. */
function after(...changes: readonly Record<string, string | undefined>[]) {
  const address = changes.reduce<Record<string, string>>(
    (before, change) => writeChange(shared, before, change),
    {},
  );
  return { address, view: readView(shared, address) };
}

it('starts as it was shared', () => {
  expect(after()).toEqual({ address: {}, view: shared });
});

it('follows the reader, and keeps the rest', () => {
  expect(after({ tab: 'raw' }, { zone: 'utc' }).view).toEqual({
    tab: 'raw',
    sel: 'stream-3',
    zone: 'utc',
  });
});

it('lets go of what was shared', () => {
  expect(after({ sel: undefined }).view).toEqual({ tab: 'streams' });
});

it('has a plain address again once all is as it was shared', () => {
  const changed = after({ sel: undefined }, { zone: 'utc' }, { sel: 'stream-3' }, { zone: undefined });
  expect(changed).toEqual({ address: {}, view: shared });
});
