/** A choice without a frame of its own, as wide as what is chosen where the browser can. */
export const chipSelectStyle = {
  flexShrink: 0,
  height: 28,
  px: 0.5,
  border: 0,
  outlineOffset: -2,
  fieldSizing: 'content',
  color: 'text.secondary',
  backgroundColor: 'background.paper',
  font: 'inherit',
  fontSize: '0.8125rem',
  cursor: 'pointer',
} as const;
