import { monoFont } from '../../ui/monoFont.ts';

/** A field of one line for an id, as low as a button. */
export const inputStyle = {
  height: 32,
  px: 1,
  border: 1,
  borderColor: 'line',
  borderRadius: 1,
  backgroundColor: 'background.paper',
  color: 'text.primary',
  fontFamily: monoFont,
  fontSize: '0.8125rem',
  '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -1 },
} as const;
