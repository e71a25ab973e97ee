import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

/** What has to be known of a page before it is read; stands above it. `name`: what screen readers call it. */
export function Notice({ name, icon, children }: { name: string; icon: string; children: ReactNode }) {
  return (
    <Box
      component="aside"
      aria-label={name}
      sx={{
        display: 'grid',
        gridTemplateColumns: 'auto minmax(0, 1fr)',
        columnGap: 1.5,
        mb: 1.5,
        px: 1.5,
        pt: 1,
        pb: 0.5,
        borderRadius: 1,
        backgroundColor: 'tone.info.soft',
        fontSize: '0.8125rem',
        overflowWrap: 'anywhere',
      }}
    >
      <Icon path={icon} sx={{ mt: 0.125, fontSize: '1.125rem', color: 'tone.info.main' }} />
      <div>{children}</div>
    </Box>
  );
}
