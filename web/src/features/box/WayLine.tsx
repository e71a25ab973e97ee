import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Way } from '@tasklens/server/domain/clues/chooseWay';
import type { Candidate } from '@tasklens/server/domain/clues/clue';
import { sayWay } from './sayWay.ts';
import { useBoxWords } from './words.ts';

/** The foot of the panel: where Enter goes, as a button for those without the key. */
export function WayLine({
  way,
  candidates,
  onGo,
  onClear,
}: {
  way: Way;
  candidates: readonly Candidate[];
  onGo: () => void;
  onClear: () => void;
}) {
  const words = useBoxWords();
  const whereTo = sayWay(way, candidates, words);
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 2,
        rowGap: 1,
        mt: 1.5,
        color: 'text.secondary',
      }}
    >
      {whereTo !== null && (
        <Button variant="contained" onClick={onGo}>
          {whereTo}
          <Box
            component="kbd"
            aria-hidden
            sx={{
              display: { xs: 'none', sm: 'inline' },
              ml: 1,
              font: 'inherit',
              fontSize: '0.75rem',
              opacity: 0.8,
            }}
          >
            {words.enterKey}
          </Box>
        </Button>
      )}
      <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
        {words.newLine}
      </Box>
      <Button onClick={onClear} sx={{ ml: 'auto', mr: -1, color: 'text.secondary' }}>
        {words.clear}
      </Button>
    </Box>
  );
}
