import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { meaningIcons, type Meaning } from './tones.ts';

/** Status as icon, word and colour together, never colour alone. */
export function MeaningBadge({ meaning, children }: { meaning: Meaning; children: ReactNode }) {
  return (
    <Box
      component="span"
      sx={(theme) => ({
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.75,
        px: 1.25,
        py: 0.5,
        borderRadius: '5px',
        fontSize: '0.875rem',
        lineHeight: 1.4,
        fontWeight: 600,
        letterSpacing: 0,
        whiteSpace: 'nowrap',
        color: theme.vars?.palette.tone[meaning].main,
        backgroundColor: theme.vars?.palette.tone[meaning].soft,
      })}
    >
      <Icon path={meaningIcons[meaning]} />
      {children}
    </Box>
  );
}
