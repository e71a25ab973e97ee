import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { meaningIcons, type Meaning } from '../../ui/tones.ts';

/** A note that comes up while somebody reads. It lies over the foot of the page, so that nothing moves. */
export function FootNote({
  meaning,
  action,
  children,
}: {
  meaning: Meaning;
  action: ReactNode;
  children: ReactNode;
}) {
  return (
    <Box
      sx={{
        position: 'fixed',
        zIndex: 1,
        bottom: 16,
        left: 16,
        right: 16,
        maxWidth: 720,
        mx: 'auto',
        display: 'grid',
        gridTemplateColumns: 'auto minmax(0, 1fr) auto',
        alignItems: 'center',
        columnGap: 1.5,
        px: 2,
        py: 1,
        border: 1,
        borderColor: `tone.${meaning}.main`,
        borderRadius: 1,
        backgroundColor: 'background.paper',
        fontSize: '0.875rem',
        overflowWrap: 'anywhere',
      }}
    >
      <Icon path={meaningIcons[meaning]} sx={{ color: `tone.${meaning}.main`, fontSize: '1.125rem' }} />
      <div>{children}</div>
      {action}
    </Box>
  );
}
