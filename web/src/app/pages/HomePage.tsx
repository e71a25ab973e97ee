import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { metaQuery } from '../../api/metaQuery.ts';
import { ExampleList } from '../../features/lookup/ExampleList.tsx';
import { LookUpForm } from '../../features/lookup/LookUpForm.tsx';
import { RecentList } from '../../features/recent/RecentList.tsx';
import { useHomeWords } from '../../i18n/homeWords.ts';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { usePageTitle } from '../../ui/usePageTitle.ts';

const route = getRouteApi('/');

export function HomePage() {
  const { frame, lookUp } = useMessages();
  const { kind = 'mixed-push', ...ids } = route.useSearch();
  const home = useHomeWords();
  const meta = useQuery(metaQuery);
  usePageTitle(lookUp.title);
  return (
    <Box
      sx={{
        maxWidth: 960,
        mx: 'auto',
        pt: { xs: 1, md: 4 },
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        rowGap: 5,
      }}
    >
      <Box>
        <Typography variant="h1">{lookUp.title}</Typography>
        <Typography sx={{ mb: 2, color: 'text.secondary' }}>{frame.tagline}</Typography>
        <LookUpForm key={kind} initialKind={kind} initialIds={ids} />
      </Box>
      {meta.isError && <ProblemAlert error={meta.error} onRetry={() => void meta.refetch()} />}
      <div>
        <RecentList />
        <Box sx={{ display: 'flex', gap: 3, mt: 1, fontSize: '0.8125rem' }}>
          <RouteLink to="/compare" sx={{ color: 'text.secondary' }}>
            {home.compare}
          </RouteLink>
          {meta.data !== undefined && meta.data.keeping !== null && (
            <RouteLink to="/shares" sx={{ color: 'text.secondary' }}>
              {home.myShares}
            </RouteLink>
          )}
        </Box>
      </div>
      {meta.data?.examples !== undefined && <ExampleList examples={meta.data.examples} />}
    </Box>
  );
}
