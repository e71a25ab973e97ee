import { mdiAlert } from '@mdi/js';
import Box from '@mui/material/Box';
import {
  isOutOfRange,
  isWithoutDirections,
  type SpatialScene,
} from '@tasklens/server/domain/spatial/spatialScene';
import { Icon } from '../../../../../ui/Icon.tsx';
import { useSpatialWords, type SpatialWords } from './words.ts';

/** What is wrong with the positions, or makes them mean nothing: nothing at all when they are as they should be. */
export function SpatialNotes({ scene }: { scene: SpatialScene }) {
  const notes = notesOf(scene, useSpatialWords());
  if (notes.length === 0) return null;
  return (
    <Box component="ul" sx={{ m: 0, mb: 2, p: 0, listStyle: 'none', typography: 'body2', maxWidth: '80ch' }}>
      {notes.map((note) => (
        <Box component="li" key={note} sx={{ display: 'flex', gap: 1, py: 0.375 }}>
          <Box
            component="span"
            sx={(theme) => ({ color: theme.vars?.palette.tone.warning.main, flexShrink: 0 })}
          >
            <Icon path={mdiAlert} sx={{ verticalAlign: '-0.125em' }} />
          </Box>
          {note}
        </Box>
      ))}
    </Box>
  );
}

function notesOf(scene: SpatialScene, spatial: SpatialWords): string[] {
  const { listener, sources, axesOrigin } = scene;
  const outside = sources.filter((source) => source.isOutOfRange).length;
  const unreadable = sources.filter(({ position }) => position === null).length;
  const isAtOrigin = listener?.every((coordinate) => coordinate === 0) ?? false;
  return [
    scene.isRendered ? null : spatial.off,
    isWithoutDirections(scene) ? (isAtOrigin ? spatial.allAtOrigin : spatial.allAtListener) : null,
    axesOrigin === 'not-perpendicular' ? spatial.oblique : null,
    axesOrigin === 'unreadable' ? spatial.axesUnreadable : null,
    listener === null ? spatial.listenerUnreadable : null,
    listener !== null && isOutOfRange(listener) ? spatial.listenerOutside : null,
    outside > 0 ? spatial.outside(outside) : null,
    unreadable > 0 ? spatial.unreadable(unreadable) : null,
    scene.isCustom ? null : spatial.notCustom,
  ].filter((note) => note !== null);
}
