import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';
import type { SinglePushTask } from '@tasklens/server/contract/task';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { MeaningBadge } from '../../../../ui/MeaningBadge.tsx';
import type { Meaning } from '../../../../ui/tones.ts';
import { pushMeaning } from './pushMeaning.ts';

const colourOf = (meaning: Meaning | null) => (theme: Theme) => ({
  color: meaning === null ? theme.vars?.palette.line : theme.vars?.palette.tone[meaning].main,
});

/** The arrow from user to CDN with the push state on it; grey, and said so, while the state means nothing. */
export function PushArrow({ pushState }: { pushState: SinglePushTask['pushState'] }) {
  const { kindView, pushStates } = useMessages();
  const meaning = pushMeaning(pushState);
  const word =
    pushState === null
      ? null
      : pushState.name === 'unrecognised'
        ? kindView.unrecognised(String(pushState.code))
        : pushStates[pushState.name];
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: { xs: 'row', md: 'column' },
        alignItems: 'center',
        gap: 1,
        minWidth: 0,
      }}
    >
      <Box aria-hidden sx={[arrowSx, colourOf(meaning)]} />
      {meaning !== null && word !== null ? (
        <MeaningBadge meaning={meaning}>{word}</MeaningBadge>
      ) : (
        <Box
          sx={{
            typography: 'caption',
            color: 'text.secondary',
            textAlign: { md: 'center' },
            maxWidth: '32ch',
          }}
        >
          {word === null ? kindView.singlePush.noPushState : kindView.singlePush.meaningless(word)}
        </Box>
      )}
    </Box>
  );
}

/** A line with a head: to the right, or downwards where the ends stand above each other. */
const arrowSx = {
  position: 'relative',
  flexShrink: 0,
  backgroundColor: 'currentColor',
  width: { xs: 2, md: '100%' },
  height: { xs: 40, md: 2 },
  mx: { xs: '11px', md: 0 },
  '&::after': {
    content: '""',
    position: 'absolute',
    width: 8,
    height: 8,
    borderRight: '2px solid currentColor',
    borderBottom: '2px solid currentColor',
    right: { xs: -4, md: 0 },
    bottom: { xs: 0, md: -4 },
    transform: { xs: 'rotate(45deg)', md: 'rotate(-45deg)' },
  },
} as const;
