import { createContext, use, useState, type ReactNode } from 'react';

/**
 * One thing of a task that several places show: `stream-3` (the stream with index 3, its region, its row),
 * `file-12` (the 12th recording file), `output-1` (the first output of a web capture).
 */
export type PlaceKey = `${'stream' | 'file' | 'output'}-${number}`;

export function isPlaceKey(text: string): text is PlaceKey {
  return /^(stream|file|output)-\d{1,9}$/.test(text);
}

interface Highlight {
  /** What is lit everywhere: the hovered or focused place, else the selected one. */
  active: PlaceKey | null;
  /** What was chosen; it is in the URL. */
  selected: PlaceKey | null;
  hover: (key: PlaceKey | null) => void;
  /** Chooses a place; choosing it again lets go. */
  select: (key: PlaceKey) => void;
}

const Context = createContext<Highlight | null>(null);

/** Joins the places of one task page, so that each lights up wherever it is shown. */
export function HighlightProvider({
  selected,
  onSelect,
  children,
}: {
  selected: PlaceKey | null;
  onSelect: (key: PlaceKey | null) => void;
  children: ReactNode;
}) {
  const [hovered, setHovered] = useState<PlaceKey | null>(null);
  const highlight: Highlight = {
    active: hovered ?? selected,
    selected,
    hover: setHovered,
    select: (key) => {
      onSelect(key === selected ? null : key);
    },
  };
  return <Context value={highlight}>{children}</Context>;
}

export function useHighlight(): Highlight {
  const highlight = use(Context);
  if (highlight === null) throw new Error('no HighlightProvider above');
  return highlight;
}
