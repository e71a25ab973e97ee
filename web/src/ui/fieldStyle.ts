/** How a native field looks; its height is what it holds. */
export const fieldStyle = {
  minWidth: 0,
  maxWidth: '100%',
  border: 1,
  borderColor: 'line',
  borderRadius: 1,
  backgroundColor: 'background.paper',
  color: 'text.primary',
  fontFamily: 'inherit',
  fontSize: '0.8125rem',
  lineHeight: 1.5,
  '&[aria-invalid="true"]': { borderColor: 'error.main' },
  '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -1 },
} as const;

/** The same for one line, as low as a button. */
export const lineFieldStyle = { ...fieldStyle, height: 32, px: 1 } as const;
