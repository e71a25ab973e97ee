import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemError } from '../../api/http.ts';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { meaningIcons } from '../../ui/tones.ts';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { MySharesLink } from './MySharesLink.tsx';
import { shareQueries } from './shareQueries.ts';
import { useShareWords } from './words.ts';

/** Why a share cannot be shown: it is not there, has ended, or cannot be reached just now. */
export function ShareGone({ id, error, onRetry }: { id: string; error: Error; onRetry: () => void }) {
  const { problems } = useMessages();
  const { gone, shown } = useShareWords();
  usePageTitle(shown.pageTitle);
  if (!(error instanceof ProblemError)) throw error;
  const { code } = error;
  if (code === 'not-found') return <Ended text={gone} />;
  if (code === 'share-expired' || code === 'share-revoked') {
    return (
      <Ended text={problems[code]}>
        <WayBack id={id} />
      </Ended>
    );
  }
  return <ProblemAlert error={error} onRetry={onRetry} heading="h1" />;
}

function Ended({
  text: { headline, explanation, nextSteps },
  children,
}: {
  text: { headline: string; explanation: string; nextSteps: readonly string[] };
  children?: ReactNode;
}) {
  return (
    <Box sx={{ py: 3, maxWidth: '64ch' }}>
      <Box role="alert">
        <Typography variant="h1" sx={{ display: 'flex', alignItems: 'flex-start', gap: 1.25, mb: 1 }}>
          <Icon path={meaningIcons.info} sx={{ mt: '0.125em', color: 'tone.info.main' }} />
          {headline}
        </Typography>
        <Typography>{explanation}</Typography>
        {nextSteps.map((step) => (
          <Typography key={step}>{step}</Typography>
        ))}
      </Box>
      {children}
    </Box>
  );
}

/** For whoever made it: the task that it was of. */
function WayBack({ id }: { id: string }) {
  const { again } = useShareWords();
  const mine = useQuery(shareQueries.mine()).data?.shares.find((each) => each.id === id);
  if (mine === undefined) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1, mt: 2 }}>
      <RouteLink
        to="/tasks/$kind"
        params={{ kind: mine.kind }}
        search={mine.query}
        sx={{ color: 'primary.main' }}
      >
        {again}
      </RouteLink>
      <MySharesLink />
    </Box>
  );
}
