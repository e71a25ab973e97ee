import type { PlaceKey } from './placeKey.ts';

type OnSelect = (key: PlaceKey | null) => void;

/** What is lit on one task page. Lives outside React's state, so that a hover renders only what it lights or dims. */
export interface HighlightStore {
  /** Calls `listener` after each change; gives the way to stop. */
  subscribe: (listener: () => void) => () => void;
  /** What is lit everywhere: the hovered or focused place, else the selected one. */
  active: () => PlaceKey | null;
  selected: () => PlaceKey | null;
  /** What a reader can do; the same object for as long as the store lives. */
  actions: HighlightActions;
  /** What is selected from now on, and whom to ask for another selection. */
  follow: (selected: PlaceKey | null, onSelect: OnSelect) => void;
}

export interface HighlightActions {
  hover: (key: PlaceKey | null) => void;
  /** Chooses a place; choosing it again lets go. */
  select: (key: PlaceKey) => void;
  /** Nothing is chosen any more, however often it is said. */
  letGo: () => void;
}

export function createHighlightStore(selected: PlaceKey | null, onSelect: OnSelect): HighlightStore {
  const listeners = new Set<() => void>();
  let now = { hovered: null as PlaceKey | null, selected, onSelect };
  // What was asked for last: a quick hand asks again before the page has followed.
  let wanted = selected;
  const change = (next: Partial<typeof now>) => {
    now = { ...now, ...next };
    for (const listener of listeners) listener();
  };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    active: () => now.hovered ?? now.selected,
    selected: () => now.selected,
    actions: {
      hover: (hovered) => {
        change({ hovered });
      },
      select: (key) => {
        wanted = key === wanted ? null : key;
        now.onSelect(wanted);
      },
      letGo: () => {
        if (wanted === null && now.selected === null) return;
        wanted = null;
        now.onSelect(null);
      },
    },
    follow: (selected, onSelect) => {
      if (selected !== now.selected) wanted = selected;
      change({ selected, onSelect });
    },
  };
}
