import { expect, it } from 'vitest';
import { createHighlightStore } from './highlightStore.ts';
import type { PlaceKey } from './placeKey.ts';

/** A store whose page follows: what is asked for becomes the selection once `settle` is called, as an address does. */
function aStore(initial: PlaceKey | null) {
  let asked: PlaceKey | null = initial;
  const onSelect = (key: PlaceKey | null) => {
    asked = key;
  };
  const store = createHighlightStore(initial, onSelect);
  return {
    store,
    settle: () => {
      store.follow(asked, onSelect);
      return store.selected();
    },
  };
}

it('chooses a place, and lets go when it is chosen again', () => {
  const { store, settle } = aStore(null);
  store.actions.select('stream-4');
  expect(settle()).toBe('stream-4');
  store.actions.select('stream-4');
  expect(settle()).toBeNull();
});

it('lets go for good, however often it is told before the address has changed', () => {
  const { store, settle } = aStore('stream-4');
  store.actions.letGo();
  store.actions.letGo();
  expect(settle()).toBeNull();
  store.actions.letGo();
  expect(settle()).toBeNull();
});

it('heeds whoever thinks better of it before the page has followed', () => {
  const { store, settle } = aStore(null);
  store.actions.select('stream-4');
  store.actions.letGo();
  expect(settle()).toBeNull();
  store.actions.select('stream-4');
  store.actions.select('stream-4');
  expect(settle()).toBeNull();
});

it('knows that the page has chosen another place meanwhile', () => {
  const { store, settle } = aStore(null);
  store.actions.select('stream-4');
  store.follow('stream-2', () => undefined);
  expect(settle()).toBe('stream-4');
  store.actions.select('stream-2');
  expect(settle()).toBe('stream-2');
});
