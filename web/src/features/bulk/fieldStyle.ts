/** A native field, as low as a button. */
export const fieldStyle = {
  height: 32,
  minWidth: 0,
  maxWidth: '100%',
  px: 1,
  border: 1,
  borderColor: 'line',
  borderRadius: 1,
  backgroundColor: 'background.paper',
  color: 'text.primary',
  fontFamily: 'inherit',
  fontSize: '0.8125rem',
  '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -1 },
} as const;
