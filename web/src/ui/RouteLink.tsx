import { styled } from '@mui/material/styles';
import { createLink } from '@tanstack/react-router';

const Anchor = styled('a')(({ theme }) => ({
  textDecoration: 'none',
  '&:focus-visible': { outline: '2px solid', outlineColor: theme.vars?.palette.primary.main },
}));

/** A link to a page of the app: its address is checked by the compiler, its looks are the caller's. */
export const RouteLink = createLink(Anchor);
