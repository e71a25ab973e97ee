import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { ProblemError } from '../../api/http.ts';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { meaningIcons } from '../../ui/tones.ts';

/** Says that what is on screen could not be checked again. It lies over the foot of the page, so that nothing moves. */
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
        borderColor: 'tone.warning.main',
        borderRadius: 1,
        backgroundColor: 'background.paper',
        fontSize: '0.875rem',
      }}
    >
      <Icon path={meaningIcons.warning} sx={{ color: 'tone.warning.main', fontSize: '1.125rem' }} />
      <div>
        <div role="status">
          {error instanceof ProblemError && <strong>{problems[error.code].headline}</strong>}{' '}
          {words.stale(answeredAt)}
        </div>
        <Box sx={{ minHeight: 21, color: 'text.secondary' }}>{children}</Box>
      </div>
      <Button variant="outlined" onClick={onRetry}>
        {frame.retry}
      </Button>
    </Box>
  );
}
