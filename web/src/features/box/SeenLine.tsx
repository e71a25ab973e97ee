import Box from '@mui/material/Box';
import type { Way } from '@tasklens/server/domain/clues/chooseWay';
import type { Candidate } from '@tasklens/server/domain/clues/clue';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { sayWay } from './sayWay.ts';
import { useBoxWords } from './words.ts';

/** How much was recognised; a screen reader also hears where Enter goes. */
export function SeenLine({ candidates, way }: { candidates: readonly Candidate[]; way: Way }) {
  const words = useBoxWords();
  const whereTo = sayWay(way, candidates, words);
  return (
    <Box role="status" sx={{ fontWeight: 600 }}>
      {saySeen()}
      {whereTo !== null && <VisuallyHidden>. {words.onEnter(whereTo)}</VisuallyHidden>}
      {way.to === 'nothing' && (
        <Box sx={{ mt: 0.5, fontWeight: 400, color: 'text.secondary' }}>
          {candidates.length === 0 ? words.nothingNext : words.notEnough}
        </Box>
      )}
    </Box>
  );

  function saySeen(): string {
    const answers = candidates.filter(({ response }) => response !== undefined).length;
    if (candidates.length === 0) return words.nothingSeen;
    if (answers > 0) return words.answersSeen(answers);
    return way.to === 'share' ? words.shareSeen : words.seen(candidates.length);
  }
}
