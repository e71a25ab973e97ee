/** The part of the box that few readers need at once: it reads texts, and knows the words for what it found. */
export const loadBoxPanel = () => import('./BoxPanel.tsx');
