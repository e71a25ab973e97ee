import Box from '@mui/material/Box';
import type { SideRequest } from '@tasklens/server/contract/comparison';
import { ProblemError } from '../../api/http.ts';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { idsOfSide } from './readSide.ts';
import { useCompareWords } from './words.ts';

/** Which side failed, and how. */
export function CompareFailure({
  error,
  requests,
  onRetry,
}: {
  error: Error;
  requests: Record<'left' | 'right', SideRequest>;
  onRetry: () => void;
}) {
  const words = useCompareWords();
  const side = error instanceof ProblemError ? error.problem?.side : undefined;
  const isPaste =
    side !== undefined &&
    typeof requests[side] !== 'string' &&
    error instanceof ProblemError &&
    error.code === 'invalid-query';
  const missed =
    side !== undefined && error instanceof ProblemError && error.code === 'task-not-found'
      ? idsOfSide(requests[side])
      : null;
  return (
    <Box sx={{ mb: 4 }}>
      {side !== undefined && (
        <Box component="p" role={isPaste ? 'alert' : undefined} sx={{ m: 0, mb: 1, fontWeight: 600 }}>
          {words.failed[side]}
          {isPaste && (
            <Box component="span" sx={{ display: 'block', mt: 0.5, fontWeight: 400, maxWidth: '76ch' }}>
              {words.pastedFailed}
            </Box>
          )}
        </Box>
      )}
      {!isPaste && (
        <ProblemAlert error={error} onRetry={onRetry}>
          {missed !== null && (
            <RouteLink to="/find" search={missed} sx={{ color: 'primary.main', px: 1 }}>
              {words.whyNotFound}
            </RouteLink>
          )}
        </ProblemAlert>
      )}
    </Box>
  );
}
