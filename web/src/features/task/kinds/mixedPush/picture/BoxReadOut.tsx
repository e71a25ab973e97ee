import Box from '@mui/material/Box';
import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import { Mono } from '../../../../../ui/Mono.tsx';
import { useActivePlace } from '../../../highlight.tsx';
import { streamPlace } from '../../../streamPlace.ts';
import { regionName } from './regionWords.ts';

/** Whose the active region is, and its box in canvas px: one line that is always there, `children` at its end. */
export function BoxReadOut({ layers, children }: { layers: readonly SceneLayer[]; children?: ReactNode }) {
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
          <Box title={regionName(layer, messages)}>{regionName(layer, messages)}</Box>
          <Box sx={{ flexShrink: 0 }}>
            <Mono>{lit.map(({ box }) => mixedPush.boxWithAxes(box)).join(' / ')}</Mono>
          </Box>
        </>
      )}
      {children}
    </Box>
  );
}
