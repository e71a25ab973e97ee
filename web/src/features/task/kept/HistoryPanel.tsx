import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import type { Kind } from '@tasklens/server/contract/kinds';
import { useEffect } from 'react';
import { ProblemAlert } from '../../../ui/ProblemAlert.tsx';
import type { KindViewProps } from '../kinds/kindView.ts';
import { useNow } from '../useNow.ts';
import { HistoryList } from './HistoryList.tsx';
import { runQueries } from './runQueries.ts';
import { WatchLine } from './WatchLine.tsx';
import { windowEnd } from './windowEnd.ts';
import { useKeptWords } from './words.ts';

/** Every distinct answer about a run that is kept: what changed, when, and how sure that is. Each can be opened. */
export function HistoryPanel({
  runId,
  answer,
  hasWatch,
  format,
}: KindViewProps<Kind> & {
  runId: string;
  /** Whether the watch over the run is to be had here, and not elsewhere on the page. */
  hasWatch: boolean;
}) {
  const { history: words } = useKeptWords();
  const client = useQueryClient();
  const { data, error, isSuccess, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useInfiniteQuery(runQueries.observations(runId));
  const until = windowEnd(answer);
  const nowMs = useNow(60_000);
  const isForgotten = until === null || Date.parse(until) <= nowMs;
  const newestFirst = data?.pages.flatMap(({ observations }) => observations) ?? [];
  const shownId = answer.run?.observationId ?? null;
  // An answer that the list does not have yet has just been kept.
  const isMissing = isSuccess && shownId !== null && newestFirst.every(({ id }) => id !== shownId);
  useEffect(() => {
    if (isMissing) void client.invalidateQueries({ queryKey: runQueries.observations(runId).queryKey });
  }, [client, runId, isMissing, shownId]);

  if (data === undefined) {
    return error === null ? null : <ProblemAlert error={error} onRetry={() => void refetch()} />;
  }
  return (
    <section aria-labelledby="history">
      <Typography variant="h2" id="history">
        {words.title}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {newestFirst.length > 1 || hasNextPage ? words.explained : words.oneAnswer}
      </Typography>
      {hasWatch && !isForgotten && <WatchLine runId={runId} until={until} format={format} />}
      {hasNextPage && (
        <Box sx={{ mt: 1 }}>
          <Button
            variant="outlined"
            aria-disabled={isFetchingNextPage}
            onClick={() => {
              if (!isFetchingNextPage) void fetchNextPage();
            }}
          >
            {words.older}
          </Button>
        </Box>
      )}
      <HistoryList
        observations={newestFirst.toReversed()}
        beginsEarlier={hasNextPage}
        answer={answer}
        format={format}
      />
    </section>
  );
}
