import Box from '@mui/material/Box';
import type { PastObservation } from '@tasklens/server/contract/history';
import type { Format } from '@tasklens/server/domain/words/format';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { CompareLink } from './CompareLink.tsx';
import { keptSide } from './compareAddress.ts';
import { sayChanges } from './sayChanges.ts';
import { useKeptWords } from './words.ts';

/** Nobody watched a task between looks that lie further apart: the page itself asks every 5 s, and less often after failures. */
const longGapMs = 60_000;

/** What changed from one answer to the next, and between which looks; a time in which nobody asked is drawn as a gap. */
export function HistoryStep({
  before,
  after,
  format,
}: {
  before: PastObservation;
  after: PastObservation;
  format: Format;
}) {
  const messages = useMessages();
  const words = useKeptWords();
  const { history } = words;
  const { said, more } = sayChanges(before, after, words, messages, format);
  const gapMs = Date.parse(after.firstSeenAt) - Date.parse(before.lastSeenAt);
  const isLong = gapMs > longGapMs;
  return (
    <Box
      component="li"
      sx={{
        ml: '35px',
        pl: 2,
        py: isLong ? 1.5 : 0.75,
        borderLeft: '2px',
        borderLeftStyle: isLong ? 'dashed' : 'solid',
        borderColor: 'line',
      }}
    >
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {history.between(format.instant(before.lastSeenAt), format.instant(after.firstSeenAt))}
        {isLong && ` ${history.gap(format.duration(gapMs))}`}
      </Box>
      <Box
        component="ul"
        sx={{ m: 0, p: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', columnGap: 2 }}
      >
        {said.map((change) => (
          <li key={change}>{change}</li>
        ))}
        <li>
          <CompareLink
            left={keptSide(before.id)}
            right={keptSide(after.id)}
            name={history.compareStepNamed(format.instant(after.firstSeenAt))}
          >
            {more > 0 ? history.more(format.number(more)) : history.compareStep}
          </CompareLink>
        </li>
      </Box>
    </Box>
  );
}
