import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import type { Kind } from '@tasklens/server/contract/kinds';
import type { TaskQuery } from '@tasklens/server/contract/taskQuery';
import { createFormat } from '@tasklens/server/domain/words/format';
import { useMemo } from 'react';
import { useLanguage } from '../../i18n/MessagesProvider.tsx';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { CauseList } from './CauseList.tsx';
import { nothingYet } from './finding.ts';
import { findQueries } from './findQueries.ts';
import { useFindWords } from './words.ts';

/** Why a look-up brought no task: searches for its ids among all kinds, and tells every known reason. */
export function MissReasons({ kind, query }: { kind: Kind; query: TaskQuery }) {
  const { language } = useLanguage();
  const { causes: words } = useFindWords();
  const sought = { query, believed: kind };
  const asked = useQuery(findQueries.search(sought));
  const format = useMemo(() => createFormat(language, 'local', ''), [language]);
  const { causes } = asked.data ?? nothingYet;
  const handleAgain = () => void asked.refetch();

  if (causes === null) {
    if (asked.error !== null) return <ProblemAlert error={asked.error} onRetry={handleAgain} />;
    return (
      <Box role="status" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {words.checking}
      </Box>
    );
  }
  return (
    <CauseList
      causes={causes}
      sought={sought}
      finding={asked.data ?? nothingYet}
      onAgain={handleAgain}
      format={format}
    />
  );
}
