import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { metaQuery } from '../../api/metaQuery.ts';
import { ClueBox } from '../../features/box/ClueBox.tsx';
import { ExampleList } from '../../features/lookup/ExampleList.tsx';
import { LookUpForm } from '../../features/lookup/LookUpForm.tsx';
import { knownIdsOf } from '../../features/recent/knownIds.ts';
import { RecentList } from '../../features/recent/RecentList.tsx';
import { loadRecent } from '../../features/recent/recentLookUps.ts';
import { useHomeWords } from '../../i18n/homeWords.ts';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { loadBoxPanel } from '../loadBoxPanel.ts';
import { useReadyTaskPage } from '../useReadyTaskPage.ts';

const route = getRouteApi('/');

const linkStyle = { color: 'text.secondary', '&:hover': { textDecoration: 'underline' } };

/** The box first; under it the form for whoever has the ids apart, and ways to what was looked at before. */
export function HomePage() {
  const { lookUp } = useMessages();
  const { kind = 'mixed-push', ...ids } = route.useSearch();
  const home = useHomeWords();
  const meta = useQuery(metaQuery);
  const [known] = useState(() => knownIdsOf(loadRecent()));
  usePageTitle(lookUp.title);
  useReadyTaskPage();
  return (
    <Box
      sx={{
        maxWidth: 960,
        mx: 'auto',
        pt: { xs: 1, md: 4 },
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        rowGap: { xs: 4, md: 5 },
      }}
    >
      <Box>
        <Typography variant="h1" sx={{ mb: 1.5 }}>
          {lookUp.title}
        </Typography>
        <ClueBox size="page" loadPanel={loadBoxPanel} />
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            justifyContent: 'space-between',
            columnGap: 3,
            rowGap: 0.5,
            mt: 1,
            fontSize: '0.8125rem',
            color: 'text.secondary',
          }}
        >
          <span>{home.boxNote}</span>
          <Box
            component="nav"
            aria-label={home.otherWays}
            sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2.5 }}
          >
            <RouteLink to="/pasted" sx={linkStyle}>
              {home.pasted}
            </RouteLink>
            <RouteLink to="/bulk" sx={linkStyle}>
              {home.bulk}
            </RouteLink>
            <RouteLink to="/compare" sx={linkStyle}>
              {home.compare}
            </RouteLink>
            {/* Where nothing can be shared it stays away; its place is kept while that is not known. */}
            <RouteLink
              to="/shares"
              sx={{ ...linkStyle, visibility: (meta.data?.keeping ?? null) === null ? 'hidden' : 'visible' }}
            >
              {home.myShares}
            </RouteLink>
          </Box>
        </Box>
      </Box>
      <Box component="section" aria-labelledby="by-ids">
        <Typography variant="h2" id="by-ids" sx={{ mb: 0.5 }}>
          {home.byIds}
        </Typography>
        <LookUpForm key={kind} initialKind={kind} initialIds={ids} known={known} />
      </Box>
      {meta.isError && <ProblemAlert error={meta.error} onRetry={() => void meta.refetch()} />}
      <RecentList />
      {meta.data?.examples !== undefined && <ExampleList examples={meta.data.examples} />}
    </Box>
  );
}
