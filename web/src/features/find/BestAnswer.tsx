import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Found } from '@tasklens/server/contract/find';
import { idFields } from '@tasklens/server/contract/taskQuery';
import type { Format } from '@tasklens/server/domain/words/format';
import type { ReactNode, Ref } from 'react';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { MeaningBadge } from '../../ui/MeaningBadge.tsx';
import { Mono } from '../../ui/Mono.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { foundAs } from './foundAs.ts';
import type { Sought } from './findSearch.ts';
import { taskLink } from './taskLink.ts';
import { useFindWords } from './words.ts';

/** The likeliest of what was found, and the way to it. */
export function BestAnswer({
  found,
  sought: { query, believed },
  format,
  linkRef,
}: {
  found: Found;
  sought: Sought;
  format: Format;
  linkRef: Ref<HTMLAnchorElement>;
}) {
  const { headlines, lookUp, statuses } = useMessages();
  const words = useFindWords();
  const { kind, verdict, status, startTime } = found;
  const variant = found.match === 'asked' ? foundAs(kind, query, found.query) : null;
  const remarks = [
    variant === null ? words.match[found.match] : words.foundAs[variant],
    found.origin === 'snapshot' ? words.keptAnswer(format.instant(found.observedAt)) : null,
    believed !== undefined && believed !== kind ? words.best.otherThanBelieved(lookUp.kinds[believed]) : null,
  ].filter((remark) => remark !== null);
  return (
    <>
      <Box sx={{ flex: '1 1 320px', minWidth: 0, display: 'grid', rowGap: 0.5 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}>
          <MeaningBadge meaning={verdict.tone}>{statuses[status.name]}</MeaningBadge>
          <Typography component="h2" sx={{ fontSize: '1.25rem', lineHeight: 1.3, fontWeight: 650 }}>
            {headlines[verdict.code]}
          </Typography>
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, overflowWrap: 'anywhere' }}>
          <strong>{lookUp.kinds[kind]}</strong>
          {idFields.map((field) => {
            const id = found.query[field];
            return (
              id !== undefined && (
                <span key={field}>
                  <Small>{lookUp.fields[field]}</Small> <Mono>{id}</Mono>
                </span>
              )
            );
          })}
          <Small>
            {startTime === null ? words.best.notStarted : words.best.started(format.instant(startTime))}
          </Small>
        </Box>
        <Small>{remarks.join(format.language === 'en' ? ' ' : '')}</Small>
      </Box>
      <RouteLink
        ref={linkRef}
        {...taskLink(found)}
        sx={(theme) => ({
          alignSelf: 'center',
          flexShrink: 0,
          px: 2,
          py: 1,
          borderRadius: 1,
          backgroundColor: theme.vars?.palette.primary.main,
          color: theme.vars?.palette.primary.contrastText,
          fontSize: '0.875rem',
          fontWeight: 550,
          textAlign: 'center',
          '&&:focus-visible': { outlineOffset: 2 },
        })}
      >
        {words.best.open}
      </RouteLink>
    </>
  );
}

function Small({ children }: { children: ReactNode }) {
  return (
    <Box component="span" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
      {children}
    </Box>
  );
}
