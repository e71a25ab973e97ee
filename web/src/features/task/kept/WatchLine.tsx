import { mdiEyeOutline } from '@mdi/js';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keepSchema } from '@tasklens/server/contract/keep';
import { paths } from '@tasklens/server/contract/paths';
import type { Format } from '@tasklens/server/domain/words/format';
import { ProblemError, sendDelete, sendJson } from '../../../api/http.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useNow } from '../useNow.ts';
import { plannedLooks } from './plannedLooks.ts';
import { runQueries } from './runQueries.ts';
import { sayWatch } from './sayWatch.ts';
import { useKeptWords } from './words.ts';

const throwOnError = (error: Error): boolean => !(error instanceof ProblemError); // a bug, not a failure

/** Offers that the server looks at a run by itself before the vendor forgets it; tells what came of it, and stops it. */
export function WatchLine({
  runId,
  until,
  format,
}: {
  runId: string;
  /** When the vendor forgets the run, ISO. */
  until: string;
  format: Format;
}) {
  const { problems } = useMessages();
  const words = useKeptWords();
  const client = useQueryClient();
  const { queryKey } = runQueries.keep(runId);
  const keep = useQuery(runQueries.keep(runId));
  const start = useMutation({
    mutationFn: () => sendJson(paths.runKeep(runId), keepSchema, { method: 'PUT' }),
    onSuccess: (begun) => {
      client.setQueryData(queryKey, begun);
    },
    throwOnError,
  });
  const stop = useMutation({
    mutationFn: () => sendDelete(paths.runKeep(runId)),
    onSuccess: () => {
      client.setQueryData(queryKey, null);
    },
    throwOnError,
  });
  const looks = plannedLooks(Date.parse(until), useNow(60_000));
  const isSending = start.isPending || stop.isPending;
  const error = start.error ?? stop.error ?? keep.error;
  const watched = keep.data ?? null;
  const mayStart = keep.data === null && looks > 0;
  const mayStop = watched?.checks.some(({ doneAt }) => doneAt === null) === true;

  const handleClick = (change: typeof start | typeof stop) => () => {
    if (isSending) return;
    start.reset();
    stop.reset();
    change.mutate();
  };

  const hasWords = error !== null || watched !== null || mayStart;
  return (
    <Box
      component="section"
      aria-label={words.watch.title}
      sx={{
        display: 'flex',
        flexWrap: { xs: 'wrap', md: 'nowrap' },
        alignItems: 'center',
        columnGap: 1,
        // Room for what stands here before and after the button is pressed.
        minHeight: { xs: 76, md: 36 },
        fontSize: '0.8125rem',
        color: 'text.secondary',
      }}
    >
      {hasWords && <Icon path={mdiEyeOutline} sx={{ fontSize: '1.125rem' }} />}
      <Box role="status" sx={{ flex: { xs: 1, md: '0 1 auto' }, minWidth: 0 }}>
        {error instanceof ProblemError && <>{words.watch.failed(problems[error.code].headline)} </>}
        {watched !== null
          ? sayWatch(watched, words, format).join(format.language === 'en' ? ' ' : '')
          : mayStart && words.watch.offer(looks)}
      </Box>
      {(mayStart || mayStop) && (
        <Button
          variant="outlined"
          onClick={handleClick(mayStop ? stop : start)}
          aria-disabled={isSending}
          sx={{
            flexShrink: 0,
            minHeight: 28,
            py: 0,
            ml: { xs: 'auto', md: 1 },
            opacity: isSending ? 0.6 : 1,
          }}
        >
          {mayStop ? words.watch.stop : words.watch.start}
        </Button>
      )}
    </Box>
  );
}
