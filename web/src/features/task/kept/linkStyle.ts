/** A way on, in a row of such. */
export const linkStyle = {
  py: 0.5,
  color: 'primary.main',
  fontWeight: 550,
  textDecoration: 'none',
  '&:hover': { textDecoration: 'underline' },
  '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 2 },
};
