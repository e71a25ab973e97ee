import { createContext, use, useLayoutEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { createHighlightStore, type HighlightActions, type HighlightStore } from './highlightStore.ts';
import type { PlaceKey } from './placeKey.ts';

const Context = createContext<HighlightStore | null>(null);

/** Joins the places of one task page, so that each lights up wherever it is shown. */
export function HighlightProvider({
  selected,
  onSelect,
  children,
}: {
  /** What was chosen; it is in the URL. */
  selected: PlaceKey | null;
  onSelect: (key: PlaceKey | null) => void;
  children: ReactNode;
}) {
  const [store] = useState(() => createHighlightStore(selected, onSelect));
  // Before the browser paints, so that no frame shows the selection before.
  useLayoutEffect(() => {
    store.follow(selected, onSelect);
  }, [store, selected, onSelect]);
  return <Context value={store}>{children}</Context>;
}

function useStore(): HighlightStore {
  const store = use(Context);
  if (store === null) throw new Error('no HighlightProvider above');
  return store;
}

/** Whether `place` is lit; renders again only when that turns. */
export function useIsActive(place: PlaceKey | null): boolean {
  const { subscribe, active } = useStore();
  return useSyncExternalStore(subscribe, () => place !== null && active() === place);
}

/** Whether `place` is the chosen one; renders again only when that turns. */
export function useIsSelected(place: PlaceKey | null): boolean {
  const { subscribe, selected } = useStore();
  return useSyncExternalStore(subscribe, () => place !== null && selected() === place);
}

/** The lit place. Renders again at every hover: for what speaks of any place, not for what shows one. */
export function useActivePlace(): PlaceKey | null {
  const { subscribe, active } = useStore();
  return useSyncExternalStore(subscribe, active);
}

/** The chosen place, for what turns to it. */
export function useSelectedPlace(): PlaceKey | null {
  const { subscribe, selected } = useStore();
  return useSyncExternalStore(subscribe, selected);
}

/** Lighting and choosing; the same object at every render. */
export function useHighlightActions(): HighlightActions {
  return useStore().actions;
}
