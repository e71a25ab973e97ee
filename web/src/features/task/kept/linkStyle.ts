/** A way on, in a row of such. */
export const linkStyle = {
  py: 0.5,
  color: 'primary.main',
  fontWeight: 550,
  '&:hover': { textDecoration: 'underline' },
  '&:focus-visible': { outlineOffset: 2 },
};
