import Box from '@mui/material/Box';
import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import { Mono } from '../../../../../ui/Mono.tsx';
import { useActivePlace } from '../../../highlight.tsx';
import { regionWords } from './regionWords.ts';
import { streamPlace } from '../../../streamPlace.ts';

/** Whose the active region is, and its box in canvas px: one line that is always there. */
export function BoxReadOut({ layers }: { layers: readonly SceneLayer[] }) {
  const messages = useMessages();
  const { mixedPush } = messages.kindView;
  const active = useActivePlace();
  const lit = active === null ? [] : layers.filter(({ streamIndex }) => active === streamPlace(streamIndex));
  const [layer] = lit;
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: 2,
        height: 36,
        px: 1.5,
        borderTop: 1,
        borderColor: 'divider',
        typography: 'body2',
        whiteSpace: 'nowrap',
        overflow: 'hidden',
        '& > *': { overflow: 'hidden', textOverflow: 'ellipsis' },
      }}
    >
      {layer === undefined ? (
        <Box sx={{ color: 'text.secondary' }}>
          {active?.startsWith('stream-') === true ? mixedPush.notPlacedHint : mixedPush.hint}
        </Box>
      ) : (
        <>
          <Box title={regionWords(layer, messages).name}>{regionWords(layer, messages).name}</Box>
          <Box sx={{ flexShrink: 0 }}>
            <Mono>{lit.map(({ box }) => mixedPush.boxWithAxes(box)).join(' / ')}</Mono>
          </Box>
        </>
      )}
    </Box>
  );
}
