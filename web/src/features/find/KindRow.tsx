import { mdiAlert, mdiMinusCircleOutline, mdiProgressQuestion, mdiTimerSand } from '@mdi/js';
import Box from '@mui/material/Box';
import type { Kind } from '@tasklens/server/contract/kinds';
import { idNeeds, type IdField } from '@tasklens/server/contract/taskQuery';
import type { Format } from '@tasklens/server/domain/words/format';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { CopyableId } from '../../ui/CopyableId.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { meaningIcons } from '../../ui/tones.ts';
import type { Standing } from './finding.ts';
import { taskLink } from './taskLink.ts';
import { useFindWords } from './words.ts';

/** One kind, and how it stands with it. Its place is there before its outcome. */
export function KindRow({
  kind,
  standing,
  fillIn,
  format,
}: {
  kind: Kind;
  standing: Standing;
  /** The place for what is missing; one for several kinds that miss the same. */
  fillIn: ReactNode;
  format: Format;
}) {
  const { lookUp } = useMessages();
  const { icon, colour } = markOf(standing);
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '20px minmax(0, 1fr)', md: '20px 168px minmax(0, 1fr)' },
        columnGap: 1.5,
        alignItems: { xs: 'start', md: 'center' },
        alignContent: { xs: 'start', md: 'center' },
        minHeight: { xs: 92, md: 48 },
        py: { xs: 1, md: 0.75 },
        borderTop: 1,
        borderColor: 'divider',
        fontSize: '0.875rem',
        overflowWrap: 'anywhere',
      }}
    >
      <Icon path={icon} sx={{ mt: { xs: 0.25, md: 0 }, fontSize: '1.125rem', color: colour }} />
      <Box sx={{ fontWeight: 550 }}>{lookUp.kinds[kind]}</Box>
      <Box
        sx={{
          gridColumn: { xs: 2, md: 3 },
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: { xs: 'baseline', md: 'center' },
          columnGap: 2,
          rowGap: 0.5,
          minWidth: 0,
        }}
      >
        <Outcome kind={kind} standing={standing} format={format} />
        {fillIn}
      </Box>
    </Box>
  );
}

function markOf(standing: Standing): { icon: string; colour: string } {
  switch (standing.outcome) {
    case 'found': {
      const { tone } = standing.verdict;
      return { icon: meaningIcons[tone], colour: `tone.${tone}.main` };
    }
    case 'failed':
      return { icon: mdiAlert, colour: 'tone.warning.main' };
    case 'not-tried':
      return { icon: mdiProgressQuestion, colour: 'text.secondary' };
    case 'searching':
      return { icon: mdiTimerSand, colour: 'text.secondary' };
    case 'not-found':
    case 'unanswered':
      return { icon: mdiMinusCircleOutline, colour: 'text.secondary' };
  }
}

function Outcome({ kind, standing, format }: { kind: Kind; standing: Standing; format: Format }) {
  const { headlines, lookUp, problems } = useMessages();
  const { kinds: words, best, ...find } = useFindWords();
  // Where one of several is enough, all are named.
  const sayNeed = (field: IdField) =>
    (idNeeds[kind].find((need) => need.includes(field)) ?? [field])
      .map((each) => lookUp.fields[each])
      .join(words.or);
  switch (standing.outcome) {
    case 'searching':
      return <Muted>{words.searching}</Muted>;
    case 'unanswered':
      return <Muted>{words.unanswered}</Muted>;
    case 'not-found':
      return <Muted>{words.notFound}</Muted>;
    case 'found':
      return (
        <>
          <RouteLink {...taskLink(standing)} sx={{ color: 'primary.main' }}>
            {headlines[standing.verdict.code]}
          </RouteLink>
          <Muted>
            {standing.startTime === null ? best.notStarted : best.started(format.instant(standing.startTime))}
          </Muted>
          {standing.origin === 'snapshot' && (
            <Muted>{find.keptAnswer(format.instant(standing.observedAt))}</Muted>
          )}
        </>
      );
    case 'not-tried':
      return (
        <Muted>
          {words.notTried}
          {words.colon}
          {standing.missing.length > 0
            ? words.missing(standing.missing.map(sayNeed).join(words.semicolon))
            : standing.errors.map((error) => lookUp.fieldError(error)).join(words.semicolon)}
        </Muted>
      );
    case 'failed': {
      const { headline, explanation, nextSteps } = problems[standing.problem.code];
      const { requestId } = standing.problem;
      return (
        <>
          <Box component="details" sx={{ maxWidth: '80ch' }}>
            <Box component="summary" sx={{ cursor: 'pointer' }}>
              {headline}
            </Box>
            <Box sx={{ mt: 0.5, color: 'text.secondary' }}>{explanation}</Box>
            <Box component="ul" sx={{ m: 0, pl: 2.5, color: 'text.secondary' }}>
              {nextSteps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </Box>
          </Box>
          {requestId !== undefined && (
            <Box component="span" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
              {words.request} <CopyableId value={requestId} name={words.request} />
            </Box>
          )}
        </>
      );
    }
  }
}

function Muted({ children }: { children: ReactNode }) {
  return (
    <Box component="span" sx={{ color: 'text.secondary', minWidth: 0 }}>
      {children}
    </Box>
  );
}
