import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { inspect, loadInspection } from '../../features/pasted/inspection.ts';
import { NotUnderstood } from '../../features/pasted/NotUnderstood.tsx';
import { PasteForm } from '../../features/pasted/PasteForm.tsx';
import { usePastedWords } from '../../features/pasted/words.ts';
import { TaskSkeleton } from '../../features/task/TaskSkeleton.tsx';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { takeText, whenGiven } from '../handOver.ts';
import { PastedTasks } from '../PastedTasks.tsx';

const route = getRouteApi('/pasted');

/** Answers of the vendor that the reader brought: read by the server, asked of nobody. */
export function PastedPage() {
  const words = usePastedWords();
  const navigate = route.useNavigate();
  const [given] = useState(takeText);
  const [stored] = useState(() => (given === null ? loadInspection() : null));
  const reading = useMutation({ mutationFn: inspect });
  const { mutate } = reading;
  useEffect(() => {
    if (given !== null) mutate(given);
    return whenGiven(() => {
      const text = takeText();
      if (text !== null) mutate(text);
    });
  }, [given, mutate]);

  const handleRead = (text: string) => {
    void navigate({ search: {} });
    mutate(text);
  };
  if (reading.isPending || (reading.isIdle && given !== null)) return <TaskSkeleton kind="mixed-push" />;
  const pasted = reading.isIdle ? '' : reading.variables; // stays to be mended where nothing came of it
  const inspection = reading.data ?? (reading.isIdle ? stored : null);
  if (inspection !== null && inspection.results.length > 0) {
    return <PastedTasks key={reading.submittedAt} inspection={inspection} onRead={handleRead} />;
  }
  return (
    <article>
      <EmptyHead hasRead={inspection !== null} />
      {reading.error !== null && (
        <Box sx={{ mb: 3 }}>
          <ProblemAlert
            error={reading.error}
            onRetry={() => {
              handleRead(pasted);
            }}
          />
        </Box>
      )}
      {inspection !== null && <NotUnderstood inspection={inspection} />}
      <Typography sx={{ mb: 2, color: 'text.secondary', maxWidth: '90ch' }}>{words.explained}</Typography>
      <PasteForm initial={pasted} onRead={handleRead} />
    </article>
  );
}

function EmptyHead({ hasRead }: { hasRead: boolean }) {
  const words = usePastedWords();
  const title = hasRead ? words.nothing.headline : words.title;
  usePageTitle(title);
  return (
    <Box role={hasRead ? 'alert' : undefined} sx={{ mb: 1 }}>
      <Typography variant="h1">{title}</Typography>
    </Box>
  );
}
