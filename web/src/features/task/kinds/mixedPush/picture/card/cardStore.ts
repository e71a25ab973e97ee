/** Which region's card is shown. Outside React's state, so that pointing at a region renders its card and no more. */
export interface CardStore {
  /** Calls `listener` after each change; gives the way to stop. */
  subscribe: (listener: () => void) => () => void;
  /** The region whose card is shown, by its position in the layout; null for none. */
  shown: () => number | null;
  /** Whether that card stays when the pointer leaves. */
  isKept: () => boolean;
  /** Points at a region, or at none any more. */
  point: (regionIndex: number | null) => void;
  /** Keeps a region's card open, or closes it when it is; tells whether it is open now. */
  toggle: (regionIndex: number) => boolean;
  close: () => void;
}

export function createCardStore(): CardStore {
  const listeners = new Set<() => void>();
  let pointed: number | null = null;
  let kept: number | null = null;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    shown: () => kept ?? pointed,
    isKept: () => kept !== null,
    point: (regionIndex) => {
      pointed = regionIndex;
      tell();
    },
    toggle: (regionIndex) => {
      kept = kept === regionIndex ? null : regionIndex;
      tell();
      return kept !== null;
    },
    close: () => {
      kept = null;
      pointed = null;
      tell();
    },
  };
}
