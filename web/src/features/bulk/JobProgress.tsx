import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { BulkJob } from '@tasklens/server/contract/bulk';
import type { Format } from '@tasklens/server/domain/words/format';
import { MeaningBadge } from '../../ui/MeaningBadge.tsx';
import { Mono } from '../../ui/Mono.tsx';
import { useBulkWords } from './words.ts';

/** How far the job is, how fast it goes, and the way to stop it. */
export function JobProgress({
  job,
  ended,
  isCut,
  isCancelling,
  format,
  onCancel,
}: {
  job: BulkJob;
  /** Rows of which the result is here. */
  ended: number;
  isCut: boolean;
  isCancelling: boolean;
  format: Format;
  onCancel: () => void;
}) {
  const { job: words } = useBulkWords();
  const isRunning = job.state === 'running';
  return (
    <Box sx={{ display: 'grid', rowGap: 1 }}>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          columnGap: 2,
          rowGap: 0.5,
          minHeight: { xs: 62, md: 34 },
        }}
      >
        <Box component="span" role="status" sx={{ minWidth: 124 }}>
          <MeaningBadge meaning={meanings[job.state]}>{words.states[job.state]}</MeaningBadge>
        </Box>
        <Box component="span" sx={{ minWidth: `${2 * String(job.rows).length + 5}ch` }}>
          <Mono>{words.ended(ended, job.rows)}</Mono>
        </Box>
        <Box
          component="span"
          sx={{
            order: { xs: 1, md: 0 },
            flexBasis: { xs: '100%', md: 'auto' },
            minHeight: '1.5em',
            fontSize: '0.8125rem',
            color: 'text.secondary',
          }}
        >
          {sayPace(job, words, format)}
        </Box>
        {isRunning && (
          <Button variant="outlined" disabled={isCancelling} onClick={onCancel} sx={{ ml: 'auto' }}>
            {isCancelling ? words.cancelling : words.cancel}
          </Button>
        )}
      </Box>
      <Box
        component="progress"
        aria-label={words.progress}
        max={job.rows}
        value={ended}
        sx={{
          appearance: 'none',
          display: 'block',
          width: '100%',
          height: 6,
          border: 0,
          borderRadius: '3px',
          overflow: 'hidden',
          backgroundColor: 'divider',
          '&::-webkit-progress-bar': { backgroundColor: 'divider' },
          '&::-webkit-progress-value': { backgroundColor: 'primary.main' },
          '&::-moz-progress-bar': { backgroundColor: 'primary.main' },
        }}
      />
      <Box role="status" sx={{ minHeight: '1.5em', fontSize: '0.8125rem', color: 'text.secondary' }}>
        {isCut && words.connectionLost}
        {job.state === 'cancelled' && words.cancelledText(job.rows - ended)}
      </Box>
    </Box>
  );
}

const meanings = { running: 'info', done: 'good', cancelled: 'neutral' } as const;

function sayPace(
  { state, createdAt, endedAt, ratePerSecond, secondsLeft }: BulkJob,
  words: ReturnType<typeof useBulkWords>['job'],
  format: Format,
): string {
  if (state !== 'running') return words.endedAt(format.instant(endedAt ?? createdAt));
  if (ratePerSecond === null) return words.waiting;
  const pace = [words.rate(ratePerSecond)];
  if (secondsLeft !== null)
    pace.push(words.left(format.duration(Math.max(1, Math.ceil(secondsLeft)) * 1000)));
  return pace.join(' · ');
}
