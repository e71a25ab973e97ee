import type { SxProps, Theme } from '@mui/material/styles';

/** In the top bar, or as the first thing on a page. */
export type BoxSize = 'bar' | 'page';

const heights: Record<BoxSize, number> = { bar: 34, page: 48 };

type Style = SxProps<Theme>;

/** The place of the box, which stays the same whatever is in it. */
export const boxStyle = (size: BoxSize): Style => ({
  // On a phone the open box of the bar takes the bar's whole width.
  position: { xs: size === 'bar' ? 'static' : 'relative', sm: 'relative' },
  flexShrink: 0,
  // Fixed, so that what comes late to the bar does not change it.
  width: size === 'bar' ? { xs: 34, sm: 240, md: 420, lg: 620 } : '100%',
  height: heights[size],
});

/** What lies there, and when it is open over what is below. */
export const sheetStyle = (size: BoxSize, isOpen: boolean): Style => ({
  position: isOpen ? 'absolute' : 'static',
  zIndex: 3,
  inset: { xs: size === 'bar' ? '8px 8px auto' : '0 0 auto', sm: '0 0 auto' },
  border: 1,
  borderColor: isOpen ? 'primary.main' : 'divider',
  borderRadius: 1,
  overflow: 'hidden',
  outline: 'none',
  backgroundColor: isOpen || size === 'page' ? 'background.paper' : 'background.default',
  ...(isOpen && { boxShadow: 6 }), // it lies over the page
  '&:hover': { borderColor: isOpen ? 'primary.main' : 'text.secondary' },
});

/** One line while it is closed; as many as the text has, within reason, while it is open. */
export const fieldStyle = (size: BoxSize, isOpen: boolean): Style => ({
  display: 'block',
  boxSizing: 'border-box',
  width: '100%',
  height: heights[size] - 2,
  minHeight: heights[size] - 2,
  maxHeight: 170,
  py: `${(heights[size] - 24) / 2}px`,
  pl: '34px',
  pr: isOpen ? 1.5 : { xs: size === 'bar' ? 0 : 1.5, sm: 5 },
  overflow: isOpen ? 'auto' : 'hidden',
  ...(isOpen && { fieldSizing: 'content', height: 'auto' }),
  border: 0,
  outline: 'none', // the sheet's border shows the focus
  resize: 'none',
  background: 'none',
  color: 'text.primary',
  font: 'inherit',
  fontSize: { xs: '1rem', sm: size === 'bar' ? '0.875rem' : '1rem' }, // a phone zooms in on anything smaller
  lineHeight: '22px',
  overflowWrap: 'anywhere',
  whiteSpace: isOpen ? 'pre-wrap' : 'pre',
  '&::placeholder': { color: 'text.secondary', opacity: 1 },
});

export const keyStyle = (size: BoxSize): Style => ({
  display: { xs: 'none', sm: 'inline' },
  position: 'absolute',
  right: size === 'bar' ? 8 : 12,
  top: size === 'bar' ? 6 : 13,
  px: 0.75,
  border: 1,
  borderColor: 'divider',
  borderRadius: '4px',
  font: 'inherit',
  fontSize: '0.75rem',
  color: 'text.secondary',
  pointerEvents: 'none',
});
