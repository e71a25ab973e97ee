import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { useCopy } from './useCopy.ts';

/** A button that copies `text` and says so in its own place; screen readers hear it. */
export function CopyButton({
  text,
  variant = 'text',
  children,
}: {
  text: string | (() => string);
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
      <span aria-live="polite">{state === 'idle' ? children : frame.copyStates[state]}</span>
    </Button>
  );
}
