import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { kinds } from '@tasklens/server/contract/kinds';
import type { Format } from '@tasklens/server/domain/words/format';
import { useFindWords } from './words.ts';

/** In the best answer's place while there is none. */
export function NoAnswer({
  state,
  answeredKinds,
  format,
}: {
  state: 'searching' | 'none' | 'noneFailed' | 'incomplete';
  answeredKinds: number;
  format: Format;
}) {
  const { best: words } = useFindWords();
  const said = {
    searching: {
      headline: words.searching,
      explanation: words.answered(format.number(answeredKinds), format.number(kinds.length)),
    },
    none: { headline: words.none, explanation: words.noneExplained },
    noneFailed: { headline: words.none, explanation: words.noneFailed },
    incomplete: { headline: words.incomplete, explanation: words.incompleteExplained },
  }[state];
  return (
    <Box sx={{ display: 'grid', rowGap: 0.5, alignContent: 'start' }}>
      <Typography component="h2" sx={{ fontSize: '1.25rem', lineHeight: 1.3, fontWeight: 650 }}>
        {said.headline}
      </Typography>
      <Box sx={{ color: 'text.secondary', maxWidth: '76ch' }}>{said.explanation}</Box>
    </Box>
  );
}
