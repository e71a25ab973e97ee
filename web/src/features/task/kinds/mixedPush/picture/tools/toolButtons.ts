import type { SxProps, Theme } from '@mui/material/styles';

/** The look of the plain buttons inside: many rows of them must stay cheap. */
export const toolButtons: SxProps<Theme> = (theme) => ({
  '& button': {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '6px',
    minWidth: 32,
    height: 32,
    px: 1,
    border: '1px solid transparent',
    borderRadius: '4px',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    '&:hover': { backgroundColor: 'action.hover' },
    '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main' },
    '&[aria-pressed="true"], &[aria-expanded="true"]': {
      borderColor: theme.vars?.palette.line,
      color: 'primary.main',
      backgroundColor: 'action.selected',
    },
  },
});
