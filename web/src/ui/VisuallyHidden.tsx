import Box from '@mui/material/Box';
import type { ComponentProps } from 'react';

/** Words for screen readers, where the page shows them another way. */
export function VisuallyHidden(props: Pick<ComponentProps<typeof Box>, 'role' | 'children' | 'id'>) {
  return (
    <Box
      component="span"
      {...props}
      sx={{
        position: 'absolute',
        width: '1px',
        height: '1px',
        overflow: 'hidden',
        clipPath: 'inset(50%)',
        whiteSpace: 'nowrap',
      }}
    />
  );
}
