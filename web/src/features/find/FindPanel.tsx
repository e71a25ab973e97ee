import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { kinds } from '@tasklens/server/contract/kinds';
import { createFormat } from '@tasklens/server/domain/words/format';
import { useMemo, useRef } from 'react';
import { useLanguage } from '../../i18n/MessagesProvider.tsx';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { taskName } from '../../ui/taskName.ts';
import { BestAnswer } from './BestAnswer.tsx';
import { BestFrame } from './BestFrame.tsx';
import { CauseList } from './CauseList.tsx';
import { FillIn } from './FillIn.tsx';
import { foundAmong, nothingYet, standingsOf, type Standing } from './finding.ts';
import { findQueries } from './findQueries.ts';
import type { Sought } from './findSearch.ts';
import { KeptList } from './KeptList.tsx';
import { KindRow } from './KindRow.tsx';
import { NoAnswer } from './NoAnswer.tsx';
import { rankFound } from './rankFound.ts';
import { useFocusOnceOver } from './useFocusOnceOver.ts';
import { useFindWords } from './words.ts';

/** Searches, and shows what comes as it comes: every place is there from the start. */
export function FindPanel({ sought }: { sought: Sought }) {
  const { language, messages } = useLanguage();
  const words = useFindWords();
  const asked = useQuery(findQueries.search(sought));
  const finding = asked.data ?? nothingYet;
  const { query, believed } = sought;
  const format = useMemo(() => createFormat(language, 'local', ''), [language]);

  const standingOf = standingsOf(sought, finding, asked.isFetching);
  const standings = kinds.map((kind) => ({ kind, standing: standingOf(kind) }));
  const ranked = rankFound(foundAmong(finding), believed);
  const best = ranked[0];
  const others = ranked.filter((found) => found !== best && found.match !== 'asked');
  // Where there is too little to ask with, what is kept is the answer.
  const isMiss =
    best === undefined ||
    (best.match !== 'asked' && standings.some(({ standing }) => standing.outcome !== 'not-tried'));

  const link = useRef<HTMLAnchorElement>(null);
  useFocusOnceOver(link, asked.isFetching);

  const headline = best === undefined ? null : messages.headlines[best.verdict.code];
  const ids = taskName(query);
  usePageTitle(
    headline !== null
      ? words.pageTitle.found(headline, ids)
      : asked.isFetching
        ? words.pageTitle.searching(ids)
        : words.pageTitle.none(ids),
  );

  const handleAgain = () => void asked.refetch();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 3 }}>
      <VisuallyHidden role="status">
        {asked.isFetching
          ? words.best.searching
          : best !== undefined && headline !== null
            ? words.best.announce(messages.lookUp.kinds[best.kind], headline)
            : words.best.none}
      </VisuallyHidden>
      <BestFrame>
        {best === undefined ? (
          <NoAnswer
            state={asked.isFetching ? 'searching' : missOf(standings.map(({ standing }) => standing))}
            answeredKinds={standings.filter(({ standing }) => standing.outcome !== 'searching').length}
            format={format}
          />
        ) : (
          <BestAnswer found={best} sought={sought} format={format} linkRef={link} />
        )}
      </BestFrame>
      {asked.error !== null && <ProblemAlert error={asked.error} onRetry={handleAgain} />}
      <section aria-labelledby="kinds">
        <Typography variant="h2" id="kinds" sx={{ mb: 0.5 }}>
          {words.kinds.title}
        </Typography>
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {standings.map(({ kind, standing }, position) => {
            const missing = firstMissing(standing);
            const isNew =
              standings.findIndex(({ standing }) => firstMissing(standing) === missing) === position;
            return (
              <KindRow
                key={kind}
                kind={kind}
                standing={standing}
                fillIn={missing !== undefined && isNew && <FillIn field={missing} sought={sought} />}
                format={format}
              />
            );
          })}
        </Box>
      </section>
      {others.length > 0 && <KeptList found={others} format={format} />}
      {isMiss && !asked.isFetching && finding.causes !== null && (
        <CauseList
          causes={finding.causes}
          sought={sought}
          finding={finding}
          onAgain={handleAgain}
          format={format}
        />
      )}
    </Box>
  );
}

const firstMissing = (standing: Standing) =>
  standing.outcome === 'not-tried' ? standing.missing[0] : undefined;

function missOf(standings: readonly Standing[]): 'none' | 'noneFailed' | 'incomplete' {
  if (standings.every(({ outcome }) => outcome === 'not-tried')) return 'incomplete';
  return standings.some(({ outcome }) => outcome === 'failed' || outcome === 'unanswered')
    ? 'noneFailed'
    : 'none';
}
