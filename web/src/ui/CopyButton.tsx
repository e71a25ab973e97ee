import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { useCopy } from './useCopy.ts';

/**
 * A button that copies `text` and says so in its own place; screen readers hear it.
 * It keeps its width while it speaks, so that nothing beside it moves.
 */
export function CopyButton({
  text,
  variant = 'text',
  children,
}: {
  text: string | (() => string | Promise<string>);
  variant?: 'text' | 'contained' | 'outlined';
  children: ReactNode;
}) {
  const { frame } = useMessages();
  const { state, copy } = useCopy();
  return (
    <Button
      variant={variant}
      onClick={() => {
        copy(typeof text === 'string' ? text : text());
      }}
    >
      <Box component="span" sx={{ display: 'grid', '& > *': { gridArea: '1 / 1' } }}>
        <Box component="span" sx={{ visibility: state === 'idle' ? 'visible' : 'hidden' }}>
          {children}
        </Box>
        <Box
          component="span"
          aria-live="polite"
          sx={{ width: 0, minWidth: '100%', overflowWrap: 'anywhere' }}
        >
          {state !== 'idle' && frame.copyStates[state]}
        </Box>
      </Box>
    </Button>
  );
}
