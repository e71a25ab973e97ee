import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { paths } from '@tasklens/server/contract/paths';
import { idFields } from '@tasklens/server/contract/taskQuery';
import { createFormat } from '@tasklens/server/domain/words/format';
import { useEffect, useMemo } from 'react';
import { ProblemError, sendDelete } from '../../api/http.ts';
import { useLanguage } from '../../i18n/MessagesProvider.tsx';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { bulkQueries } from './bulkQueries.ts';
import type { BulkSearch } from './bulkSearch.ts';
import { JobProgress } from './JobProgress.tsx';
import { arrange, countWeights, toJobRows } from './jobRows.ts';
import { ResultTable } from './ResultTable.tsx';
import { TakeAway } from './TakeAway.tsx';
import { WeightFilter } from './WeightFilter.tsx';
import { useBulkWords } from './words.ts';

/** A job: how far it is, and its rows as they end. */
export function JobPanel({
  id,
  search,
  onView,
}: {
  id: string;
  search: BulkSearch;
  onView: (change: Partial<BulkSearch>) => void;
}) {
  const { language } = useLanguage();
  const bulk = useBulkWords();
  const client = useQueryClient();
  const job = useQuery(bulkQueries.job(id));
  const results = useQuery(bulkQueries.results(id));
  const asked = useQuery(bulkQueries.asked(id));
  const cancel = useMutation({
    mutationFn: () => sendDelete(paths.bulkJob(id)),
    onSuccess: () => client.invalidateQueries({ queryKey: bulkQueries.job(id).queryKey, exact: true }),
  });

  // The last line is quicker than the next look at the job.
  const overAs = results.data?.state ?? null;
  useEffect(() => {
    if (overAs !== null)
      void client.invalidateQueries({ queryKey: bulkQueries.job(id).queryKey, exact: true });
  }, [client, id, overAs]);

  const rows = job.data?.rows ?? 0;
  const ended = results.data?.ended;
  const all = useMemo(() => toJobRows(rows, ended ?? new Map(), asked.data), [rows, ended, asked.data]);
  // The same list for as long as it says the same, as all rows depend on it.
  const given = idFields.filter((field) => all.some((row) => row.asked?.[field] !== undefined)).join(' ');
  const fields = useMemo(() => idFields.filter((field) => given.split(' ').includes(field)), [given]);
  const counts = useMemo(() => countWeights(all), [all]);
  const { show, sort, order } = search;
  const shown = useMemo(() => arrange(all, { show, sort, order }), [all, show, sort, order]);
  const createdAt = job.data?.createdAt ?? '';
  const format = useMemo(() => createFormat(language, 'local', createdAt), [language, createdAt]);
  usePageTitle(job.data === undefined ? bulk.title : bulk.job.titleRunning(ended?.size ?? 0, rows));

  const error = job.error ?? results.error ?? cancel.error;
  if (error instanceof ProblemError && error.code === 'not-found') return <NoSuchJob />;
  if (job.data === undefined)
    return error === null ? null : <ProblemAlert error={error} onRetry={() => void job.refetch()} />;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 2 }}>
      <JobProgress
        job={overAs === null ? job.data : { ...job.data, state: overAs }}
        ended={ended?.size ?? 0}
        isCut={results.data?.isCut === true || job.isError}
        isCancelling={cancel.isPending}
        format={format}
        onCancel={() => {
          cancel.mutate();
        }}
      />
      {results.error !== null && (
        <ProblemAlert error={results.error} onRetry={() => void results.refetch()} />
      )}
      {cancel.error !== null && (
        <ProblemAlert
          error={cancel.error}
          onRetry={() => {
            cancel.mutate();
          }}
        />
      )}
      <WeightFilter
        counts={counts}
        chosen={show}
        isCancelled={overAs === 'cancelled'}
        onChoose={(weight) => {
          onView({ show: weight });
        }}
      />
      <TakeAway results={shown.flatMap(({ result }) => result ?? [])} format={format} />
      <Box>
        <ResultTable
          key={show}
          rows={shown}
          fields={fields}
          isOver={overAs !== null}
          sort={search}
          format={format}
          onSort={onView}
        />
      </Box>
    </Box>
  );
}

function NoSuchJob() {
  const { gone } = useBulkWords().job;
  return (
    <Box role="alert" sx={{ maxWidth: '76ch' }}>
      <Typography variant="h2">{gone.headline}</Typography>
      <Typography>{gone.explanation}</Typography>
    </Box>
  );
}
