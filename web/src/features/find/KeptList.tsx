import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Found } from '@tasklens/server/contract/find';
import { idFields } from '@tasklens/server/contract/taskQuery';
import type { Format } from '@tasklens/server/domain/words/format';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Mono } from '../../ui/Mono.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { meaningIcons } from '../../ui/tones.ts';
import { taskLink } from './taskLink.ts';
import { useFindWords } from './words.ts';

/** Tasks that are kept here and fit the ids, beside the best answer. */
export function KeptList({ found, format }: { found: readonly Found[]; format: Format }) {
  const { headlines, lookUp } = useMessages();
  const { more: words, best } = useFindWords();
  return (
    <section aria-labelledby="others-kept">
      <Typography variant="h2" id="others-kept">
        {words.title}
        <Typography component="span" variant="body2" sx={{ color: 'text.secondary', ml: 1.25 }}>
          {words.explained}
        </Typography>
      </Typography>
      <Box component="ul" sx={{ m: 0, mt: 0.5, p: 0, listStyle: 'none' }}>
        {found.map(({ kind, query, startTime, verdict }) => (
          <Box
            component="li"
            key={JSON.stringify([kind, query, startTime])}
            sx={{ borderTop: 1, borderColor: 'divider', fontSize: '0.875rem' }}
          >
            <RouteLink
              {...taskLink({ kind, query, startTime })}
              sx={{
                display: 'flex',
                flexWrap: 'wrap',
                alignItems: 'baseline',
                columnGap: 1.5,
                py: 1,
                color: 'text.primary',
                overflowWrap: 'anywhere',
                '&:hover .ids': { textDecoration: 'underline' },
              }}
            >
              <Box component="span" sx={{ color: `tone.${verdict.tone}.main` }}>
                <Icon path={meaningIcons[verdict.tone]} sx={{ mr: 0.5, verticalAlign: '-0.125em' }} />
                {headlines[verdict.code]}
              </Box>
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {lookUp.kinds[kind]}
              </Box>
              <Box component="span" className="ids" sx={{ flex: '1 1 200px', minWidth: 0 }}>
                <Mono>
                  {idFields.flatMap((field) => (field === 'appId' ? [] : (query[field] ?? []))).join(' / ')}
                </Mono>
              </Box>
              <Box component="span" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
                {startTime === null ? best.notStarted : best.started(format.instant(startTime))}
              </Box>
            </RouteLink>
          </Box>
        ))}
      </Box>
    </section>
  );
}
