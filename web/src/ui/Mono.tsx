import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { monoFont } from './monoFont.ts';

/** An id, time or number in the monospaced face; breaks anywhere rather than running out of its place. */
export function Mono({ children, muted = false }: { children: ReactNode; muted?: boolean }) {
  return (
    <Box
      component="span"
      sx={{
        fontFamily: monoFont,
        fontSize: '0.92em',
        fontVariantLigatures: 'none', // `://` must stay three characters
        overflowWrap: 'anywhere',
        color: muted ? 'text.secondary' : 'inherit',
      }}
    >
      {children}
    </Box>
  );
}
