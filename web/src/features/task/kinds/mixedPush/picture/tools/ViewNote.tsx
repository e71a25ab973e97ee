import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import { useMemo } from 'react';
import { useMessages } from '../../../../../../i18n/MessagesProvider.tsx';
import { useSelectedPlace } from '../../../../highlight.tsx';
import { streamPlace } from '../../../../streamPlace.ts';
import { isShown, readPictureState } from '../pictureState.ts';
import { usePictureState } from '../usePictureState.ts';
import { layerName } from './layerName.ts';
import { sayChanges } from './sayChanges.ts';

/** How this view of the picture differs from the plain one, for whoever was sent the link, and the way back. */
export function ViewNote({ layers }: { layers: readonly SceneLayer[] }) {
  const messages = useMessages();
  const { pictureTools } = messages;
  const { state, change } = usePictureState();
  const changes = useMemo(() => sayChanges(state, layers, messages), [state, layers, messages]);
  const selected = useSelectedPlace();
  const chosen =
    selected === null ? [] : layers.filter(({ streamIndex }) => streamPlace(streamIndex) === selected);
  const unseen = chosen.some((layer) => isShown(layer, state)) ? undefined : chosen[0];
  return (
    <Box
      role="status"
      sx={{
        typography: 'body2',
        color: 'text.secondary',
        overflowWrap: 'anywhere',
        '& > p': { m: 0, mt: 1 },
      }}
    >
      {changes.length > 0 && (
        <p>
          {pictureTools.changed} {changes.join(' · ')}{' '}
          <Button
            onClick={() => {
              change(() => readPictureState({}));
            }}
            sx={{ minHeight: 24, py: 0 }}
          >
            {pictureTools.reset}
          </Button>
        </p>
      )}
      {unseen !== undefined && (
        <p>
          {pictureTools.chosenIsHidden(layerName(unseen, messages))}{' '}
          <Button
            onClick={() => {
              const indices = chosen.map(({ regionIndex }) => regionIndex);
              change(({ hidden }) => ({
                solo: null,
                hidden: hidden.filter((index) => !indices.includes(index)),
              }));
            }}
            sx={{ minHeight: 24, py: 0 }}
          >
            {pictureTools.showIt}
          </Button>
        </p>
      )}
    </Box>
  );
}
