import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { ProblemError } from '../../api/http.ts';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { FootNote } from './FootNote.tsx';

/** Says that what is on screen could not be checked again. */
export function StaleNote({
  error,
  answeredAt,
  onRetry,
  children,
}: {
  error: Error;
  /** When the answer on screen was given, as text. */
  answeredAt: string;
  onRetry: () => void;
  /** When the page tries again by itself. */
  children: ReactNode;
}) {
  const { frame, problems, task: words } = useMessages();
  return (
    <FootNote
      meaning="warning"
      action={
        <Button variant="outlined" onClick={onRetry}>
          {frame.retry}
        </Button>
      }
    >
      <div role="status">
        {error instanceof ProblemError && <strong>{problems[error.code].headline}</strong>}{' '}
        {words.stale(answeredAt)}
      </div>
      <Box sx={{ minHeight: 21, color: 'text.secondary' }}>{children}</Box>
    </FootNote>
  );
}
