import { mdiRefresh } from '@mdi/js';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { Format } from '@tasklens/server/domain/words/format';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useNow } from '../useNow.ts';

/** How old the answer on screen is, whether the page asks again by itself, and a button to ask now. */
export function AnswerAge({
  answeredAtMs,
  isKept,
  everyMs,
  isAsking,
  onAsk,
  format,
}: {
  /** By this computer's clock; 0 while there is no answer. */
  answeredAtMs: number;
  /** Whether it is one that was kept: its own age is then of another order, and said elsewhere. */
  isKept: boolean;
  /** `false` when the page does not ask again by itself. */
  everyMs: number | false;
  isAsking: boolean;
  /** Null where asking brings nothing new. */
  onAsk: (() => void) | null;
  format: Format;
}) {
  const { task: words } = useMessages();
  const ageMs = useNow(1000) - answeredAtMs;
  const checked = ageMs < 1000 ? words.checkedNow : words.checkedAgo(format.duration(ageMs));
  const age = isKept ? words.keptAnswer : checked;
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        fontSize: '0.8125rem',
        color: 'text.secondary',
      }}
    >
      {onAsk !== null && (
        <ButtonBase
          aria-label={words.checkNow}
          title={words.checkNow}
          disabled={isAsking}
          onClick={onAsk}
          sx={{
            width: 32,
            height: 32,
            ml: { xs: '-7px', sm: 0 }, // on a phone the row begins with it: its sign is flush with the text there
            borderRadius: '4px',
            fontSize: 18,
            '&:hover': { color: 'text.primary' },
            // Most answers are here sooner than a turn would show.
            '@keyframes turn': { to: { transform: 'rotate(360deg)' } },
            ...(isAsking && { '& svg': { animation: 'turn 1s linear 0.4s infinite' } }),
          }}
        >
          <Icon path={mdiRefresh} />
        </ButtonBase>
      )}
      {/* A fixed place and one line, so that nothing moves as the words tick. */}
      <Box component="span" sx={{ width: { xs: 150, sm: 200 }, lineHeight: 1.2 }}>
        {answeredAtMs === 0 ? (
          isAsking && words.checking
        ) : everyMs === false ? (
          age
        ) : (
          <>
            <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
              {words.checksEvery(age, format.duration(everyMs))}
            </Box>
            {/* All that a phone has room for. */}
            <Box component="span" sx={{ display: { sm: 'none' } }}>
              {age}
            </Box>
          </>
        )}
      </Box>
    </Box>
  );
}
