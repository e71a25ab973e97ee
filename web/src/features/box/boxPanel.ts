import type { ComponentType, Ref } from 'react';

/** What the box lets its panel do from outside. */
export interface BoxPanelHandle {
  /** Goes where Enter goes; does nothing where that is nowhere. */
  go: () => void;
}

/** The part of the box that reads the text and shows what it tells; fetched when the box is first turned to. */
export type BoxPanel = ComponentType<{
  text: string;
  isOpen: boolean;
  onClear: () => void;
  /** It went: the text has done its work. */
  onGone: () => void;
  ref: Ref<BoxPanelHandle>;
}>;
