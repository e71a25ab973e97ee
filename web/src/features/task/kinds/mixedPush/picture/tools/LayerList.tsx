import Box from '@mui/material/Box';
import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import { findTies } from '@tasklens/server/domain/layout/overlap';
import { useCallback, useMemo } from 'react';
import { useMessages } from '../../../../../../i18n/MessagesProvider.tsx';
import { isShown } from '../pictureState.ts';
import { usePictureState } from '../usePictureState.ts';
import { LayerRow } from './LayerRow.tsx';
import { toLayerStates } from './layerState.ts';
import { toolButtons } from './toolButtons.ts';

/** So many rows are laid out whether in sight or not. */
const mostAtOnce = 60;

/** Rows out of sight cost nothing until they are scrolled to. */
const offScreen = { contentVisibility: 'auto', containIntrinsicSize: { xs: 'auto 60px', sm: 'auto 37px' } };

/** Every region, topmost first, to choose, hide or look at alone. */
export function LayerList({ layers }: { layers: readonly SceneLayer[] }) {
  const { pictureTools } = useMessages();
  const { state, change } = usePictureState();
  const states = useMemo(() => toLayerStates(layers), [layers]);
  const ties = useMemo(() => findTies(layers), [layers]);
  const handleHide = useCallback(
    (regionIndex: number) => {
      change(({ hidden }) => ({
        hidden: hidden.includes(regionIndex)
          ? hidden.filter((index) => index !== regionIndex)
          : [...hidden, regionIndex],
      }));
    },
    [change],
  );
  const handleSolo = useCallback(
    (regionIndex: number) => {
      change(({ solo }) => ({ solo: solo === regionIndex ? null : regionIndex }));
    },
    [change],
  );
  return (
    <Box
      component="ol"
      aria-label={pictureTools.layerList}
      sx={[
        {
          m: 0,
          p: 0,
          listStyle: 'none',
          maxHeight: 280,
          overflowY: 'auto',
          contain: 'content',
          borderTop: 1,
          borderColor: 'divider',
          typography: 'body2',
          '& li': {
            display: 'grid',
            gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', sm: 'minmax(0, 2fr) minmax(0, 3fr) auto' },
            columnGap: 1,
            alignItems: 'center',
            px: 0.5,
            py: 0.25,
            borderBottom: 1,
            borderColor: 'divider',
            ...(layers.length > mostAtOnce && offScreen),
          },
          '& li[data-lit]': { backgroundColor: 'action.hover' },
          '& li[data-hidden] .name': { color: 'text.secondary' },
          '& .name': { justifyContent: 'flex-start', height: 'auto', minHeight: 32, whiteSpace: 'normal' },
          '& .name > span': { overflowWrap: 'anywhere', textAlign: 'start' },
          '& .z': { flexShrink: 0, color: 'text.secondary' },
          '& .state': { gridRow: { xs: 2, sm: 'auto' }, px: { xs: 1, sm: 0 }, color: 'text.secondary' },
          '& .unseen': { color: 'tone.warning.main' },
          '& .suppose': { gridColumn: '1 / -1', px: 1, pb: 0.5 },
          '& .buttons': { display: 'flex', gap: 0.25 },
        },
        ...[toolButtons].flat(),
      ]}
    >
      {layers.toReversed().map((layer) => (
        <LayerRow
          key={layer.regionIndex}
          layer={layer}
          layerState={states.get(layer.regionIndex) ?? { is: 'seen' }}
          tieWith={ties.get(layer.regionIndex)}
          isDrawn={isShown(layer, state)}
          isHidden={state.hidden.includes(layer.regionIndex)}
          isSolo={state.solo === layer.regionIndex}
          onHide={handleHide}
          onSolo={handleSolo}
        />
      ))}
    </Box>
  );
}
