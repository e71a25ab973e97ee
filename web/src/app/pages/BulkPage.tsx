import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { metaQuery } from '../../api/metaQuery.ts';
import { bulkQueries } from '../../features/bulk/bulkQueries.ts';
import { JobPanel } from '../../features/bulk/JobPanel.tsx';
import { NewBulk } from '../../features/bulk/NewBulk.tsx';
import { useBulkWords } from '../../features/bulk/words.ts';
import { knownIdsOf } from '../../features/recent/knownIds.ts';
import { loadRecent } from '../../features/recent/recentLookUps.ts';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { takeText, whenGiven } from '../handOver.ts';

const route = getRouteApi('/bulk');

/** Looks many tasks up: takes their rows, or shows the job that the address names. */
export function BulkPage() {
  const words = useBulkWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Box component="article" sx={{ maxWidth: 1400, mx: 'auto' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 3, mb: 2 }}>
        <Typography variant="h1">{words.title}</Typography>
        {search.job !== undefined && (
          <RouteLink to="/bulk" sx={{ fontSize: '0.875rem', fontWeight: 550, color: 'primary.main' }}>
            {words.job.another}
          </RouteLink>
        )}
      </Box>
      {search.job === undefined ? (
        <NewJob />
      ) : (
        <JobPanel
          key={search.job}
          id={search.job}
          search={search}
          onView={(change) => {
            void navigate({
              search: (before) => ({ ...before, ...change }),
              replace: true,
              resetScroll: false,
            });
          }}
        />
      )}
    </Box>
  );
}

function NewJob() {
  const words = useBulkWords();
  const navigate = route.useNavigate();
  const client = useQueryClient();
  const meta = useQuery(metaQuery);
  const [given, setGiven] = useState(() => ({ text: takeText() ?? '', times: 0 }));
  const [knownAppIds] = useState(() => knownIdsOf(loadRecent()).appId);
  usePageTitle(words.title);
  useEffect(
    () =>
      whenGiven(() => {
        setGiven(({ times }) => ({ text: takeText() ?? '', times: times + 1 }));
      }),
    [],
  );

  if (meta.data?.keeping === null)
    return (
      <Box sx={{ maxWidth: '72ch' }}>
        <Typography sx={{ mb: 2 }}>{words.keepsNothing}</Typography>
        <RouteLink to="/" sx={{ color: 'primary.main' }}>
          {words.lookUpOne}
        </RouteLink>
      </Box>
    );
  return (
    <>
      <Typography sx={{ mb: 2, maxWidth: '80ch', color: 'text.secondary' }}>{words.explained}</Typography>
      <NewBulk
        key={given.times}
        given={given.text}
        knownAppIds={knownAppIds}
        onStarted={(id, rows) => {
          client.setQueryData(bulkQueries.asked(id).queryKey, rows);
          void navigate({ search: { job: id } });
        }}
      />
    </>
  );
}
