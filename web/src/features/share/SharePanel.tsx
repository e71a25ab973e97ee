import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import type { ShareView } from '@tasklens/server/contract/share';
import type { ReactNode } from 'react';
import { metaQuery } from '../../api/metaQuery.ts';
import { Icon } from '../../ui/Icon.tsx';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { meaningIcons } from '../../ui/tones.ts';
import { ShareForm } from './ShareForm.tsx';
import { useShareWords } from './words.ts';

/** What a share is, and the way to one; or why this answer cannot be shared. */
export function SharePanel({ answer, view }: { answer: LookUpAnswer; view: ShareView }) {
  const { make: words } = useShareWords();
  const meta = useQuery(metaQuery);
  const observationId = answer.run?.observationId ?? null;
  return (
    <Box sx={{ display: 'grid', rowGap: 1.5 }}>
      <div>
        <Typography variant="h2">{words.title}</Typography>
        <Typography variant="body2" color="textSecondary">
          {words.difference}
        </Typography>
      </div>
      {meta.isError && <ProblemAlert error={meta.error} onRetry={() => void meta.refetch()} />}
      {meta.data?.keeping === null && <Impossible>{words.keepsNothing}</Impossible>}
      {meta.data?.keeping != null &&
        (observationId === null ? (
          <Impossible>{words.notKept}</Impossible>
        ) : (
          <ShareForm
            observationId={observationId}
            observedAt={answer.observedAt}
            view={view}
            shareMaxDays={meta.data.keeping.shareMaxDays}
          />
        ))}
    </Box>
  );
}

function Impossible({ children }: { children: ReactNode }) {
  return (
    <Box sx={{ display: 'flex', gap: 1 }}>
      <Icon path={meaningIcons.info} sx={{ mt: '0.15em', fontSize: '1rem', color: 'tone.info.main' }} />
      <div>{children}</div>
    </Box>
  );
}
