import Box from '@mui/material/Box';
import type { CanvasSize } from '@tasklens/server/domain/layout/pixelBox';
import type { ReactNode } from 'react';
import { frameStyle } from './frameStyle.ts';

/** The picture's frame, to scale, with words for what cannot be drawn in it. */
export function EmptyFrame({
  canvas,
  label,
  children,
}: {
  canvas: CanvasSize;
  label: string;
  children: ReactNode;
}) {
  return (
    <Box
      role="group"
      aria-label={label}
      sx={{
        display: 'grid',
        placeItems: 'center',
        textAlign: 'center',
        typography: 'body2',
        p: 2,
        border: '1px dashed',
        borderColor: 'text.secondary',
        ...frameStyle(canvas),
      }}
    >
      <Box sx={{ maxWidth: '40ch' }}>{children}</Box>
    </Box>
  );
}
