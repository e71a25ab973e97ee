import Box from '@mui/material/Box';
import type { Clue, Leftover } from '@tasklens/server/domain/clues/clue';
import { monoFont } from '../../ui/monoFont.ts';
import { isInText } from './editCandidate.ts';
import { excerptOf } from './excerptOf.ts';
import { useBoxWords } from './words.ts';

/** Where in the text something stood, or why it is no part of the text. */
export function OriginLine({
  clue,
  text,
  leftovers,
}: {
  clue: Clue<unknown>;
  text: string;
  leftovers: readonly Leftover[];
}) {
  const words = useBoxWords();
  const { before, itself, after } = excerptOf(text, clue.at, leftovers);
  return (
    <Box
      sx={{
        mt: 1,
        overflow: 'hidden',
        whiteSpace: 'nowrap',
        textOverflow: 'ellipsis',
        color: 'text.secondary',
        fontSize: '0.75rem',
      }}
    >
      {isInText(clue) ? (
        <>
          {words.from}{' '}
          <Box component="span" sx={{ ml: 0.5, fontFamily: monoFont, fontVariantLigatures: 'none' }}>
            {before}
            <Box
              component="mark"
              sx={{ color: 'text.primary', backgroundColor: 'action.selected', borderRadius: '2px' }}
            >
              {itself}
            </Box>
            {after}
          </Box>
        </>
      ) : clue.sureness === 'certain' ? (
        words.fromReader
      ) : (
        words.fromMemory
      )}
    </Box>
  );
}
