import { mdiAlert, mdiCheck, mdiHelpCircleOutline } from '@mdi/js';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Cause } from '@tasklens/server/contract/find';
import type { Format } from '@tasklens/server/domain/words/format';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { CauseActions } from './CauseActions.tsx';
import type { Finding } from './finding.ts';
import type { Sought } from './findSearch.ts';
import { sayCause } from './sayCause.ts';
import { useFindWords } from './words.ts';

type Mark = 'holds' | 'unknown' | 'not';

/** What helps first: what applies, then what might. */
const order: readonly Mark[] = ['holds', 'unknown', 'not'];
const icons: Record<Mark, string> = { holds: mdiAlert, unknown: mdiHelpCircleOutline, not: mdiCheck };
const colours: Record<Mark, string> = {
  holds: 'tone.warning.main',
  unknown: 'text.primary',
  not: 'text.secondary',
};

const markOf = ({ holds }: Cause): Mark => (holds === null ? 'unknown' : holds ? 'holds' : 'not');

/** Why nothing was found: every known reason, whether it applies, and what helps against it. */
export function CauseList({
  causes,
  sought,
  finding,
  onAgain,
  format,
}: {
  causes: readonly Cause[];
  sought: Sought;
  finding: Finding;
  onAgain: () => void;
  format: Format;
}) {
  const messages = useMessages();
  const words = useFindWords();
  const inOrder = causes.toSorted((a, b) => order.indexOf(markOf(a)) - order.indexOf(markOf(b)));
  return (
    <section aria-labelledby="causes">
      <Typography variant="h2" id="causes" sx={{ mb: 0.5 }}>
        {words.causes.title}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {inOrder.map((cause) => {
          const mark = markOf(cause);
          return (
            <Box
              component="li"
              key={cause.code}
              sx={{
                display: 'grid',
                gridTemplateColumns: { xs: '20px minmax(0, 1fr)', md: '20px 136px minmax(0, 1fr)' },
                columnGap: 1.5,
                py: 1.25,
                borderTop: 1,
                borderColor: 'divider',
                fontSize: '0.875rem',
                overflowWrap: 'anywhere',
              }}
            >
              <Icon path={icons[mark]} sx={{ mt: 0.25, fontSize: '1.125rem', color: colours[mark] }} />
              <Box sx={{ color: colours[mark], fontWeight: mark === 'holds' ? 600 : 400 }}>
                {words.causes.marks[mark]}
              </Box>
              <Box sx={{ gridColumn: { xs: 2, md: 3 }, minWidth: 0 }}>
                <Box component="h3" sx={{ m: 0, fontSize: 'inherit', fontWeight: 600 }}>
                  {words.causes.names[cause.code]}
                </Box>
                <Box sx={{ color: 'text.secondary', maxWidth: '90ch' }}>
                  {sayCause(cause, finding, words, messages, format)}
                </Box>
                <Box
                  sx={{
                    display: 'flex',
                    flexWrap: 'wrap',
                    columnGap: 2.5,
                    rowGap: 0.5,
                    '&:not(:empty)': { mt: 0.5 },
                  }}
                >
                  <CauseActions
                    cause={cause}
                    sought={sought}
                    finding={finding}
                    onAgain={onAgain}
                    format={format}
                  />
                </Box>
              </Box>
            </Box>
          );
        })}
      </Box>
    </section>
  );
}
