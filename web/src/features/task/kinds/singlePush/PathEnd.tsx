import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Icon } from '../../../../ui/Icon.tsx';

/** One end of the relay: what it is, and its id or address. */
export function PathEnd({
  icon,
  title,
  note,
  children,
}: {
  icon: string;
  title: string;
  note: string | null;
  children: ReactNode;
}) {
  return (
    <Box sx={{ display: 'flex', gap: 1.5, minWidth: 0 }}>
      <Icon path={icon} sx={{ fontSize: '1.5rem', color: 'text.secondary', flexShrink: 0 }} />
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
          {note === null ? title : `${title} · ${note}`}
        </Box>
        <Box sx={{ typography: 'body2' }}>{children}</Box>
      </Box>
    </Box>
  );
}
