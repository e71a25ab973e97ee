import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';

/** The size of what comes. */
export function ComparisonSkeleton() {
  const { frame } = useMessages();
  return (
    <>
      <VisuallyHidden role="status">{frame.loading}</VisuallyHidden>
      <Box
        aria-hidden
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        <Skeleton variant="rounded" height={132} />
        <Skeleton variant="rounded" height={132} />
      </Box>
      <Skeleton aria-hidden variant="rounded" height={320} sx={{ mt: 3 }} />
    </>
  );
}
