import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { linkStyle } from './linkStyle.ts';

/** A link to the comparison of two answers; sides as `compareAddress.ts` names them. */
export function CompareLink({
  left,
  right,
  name,
  children,
}: {
  left: string;
  right: string;
  /** Spoken in place of the words on screen, where those alone would not do. */
  name?: string;
  children: ReactNode;
}) {
  return (
    <Box
      component="a"
      href={`compare?left=${encodeURIComponent(left)}&right=${encodeURIComponent(right)}`}
      aria-label={name}
      sx={linkStyle}
    >
      {children}
    </Box>
  );
}
