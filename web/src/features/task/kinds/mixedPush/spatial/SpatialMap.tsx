import Box from '@mui/material/Box';
import type { SpatialScene } from '@tasklens/server/domain/spatial/spatialScene';
import { useId } from 'react';
import { ActiveName } from './ActiveName.tsx';
import { Leaders } from './Leaders.tsx';
import { ListenerMark, toArrows } from './ListenerMark.tsx';
import { MapGrid } from './MapGrid.tsx';
import { mapSide, toMapPoint, type Plane } from './planes.ts';
import { SourceMark } from './SourceMark.tsx';
import { spreadMarkers } from './spreadMarkers.ts';

/** Listener, axes and users in one plane of −100 … 100. `title` names the view, `description` its sides. */
export function SpatialMap({
  scene,
  plane,
  title,
  description,
}: {
  scene: SpatialScene;
  plane: Plane;
  title: string;
  description: string;
}) {
  const id = useId();
  const listener = scene.listener === null ? null : toMapPoint(scene.listener, plane);
  const arrows = listener === null ? [] : toArrows(listener, scene.axes, plane);
  const placed = scene.sources.flatMap((source) =>
    source.position === null ? [] : [{ source, point: toMapPoint(source.position, plane) }],
  );
  const places = spreadMarkers(
    placed.map(({ point }) => point),
    [
      ...(listener === null ? [] : [{ ...listener, radius: 10 }]),
      ...arrows.flatMap(({ middle, tip, name }) => [
        { ...middle, radius: 8 },
        { ...tip, radius: 8 },
        { ...name, radius: 12 },
      ]),
    ],
  );
  const marks = placed.map((each, position) => ({ ...each, place: places[position] ?? each.point }));
  return (
    <Box component="figure" sx={{ m: 0, minWidth: 0, flex: '1 1 300px', maxWidth: 440 }}>
      <Box component="figcaption" id={id} sx={{ typography: 'body2' }}>
        <strong>{title}</strong>{' '}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {description}
        </Box>
      </Box>
      <Box
        component="svg"
        role="group"
        aria-labelledby={id}
        viewBox={`0 0 ${mapSide} ${mapSide}`}
        sx={(theme) => ({
          display: 'block',
          width: '100%',
          '--hatch': theme.vars?.palette.divider,
          '--paper': theme.vars?.palette.background.paper,
          '--ink': theme.vars?.palette.text.primary,
          '--quiet': theme.vars?.palette.text.secondary,
          '--accent': theme.vars?.palette.primary.main,
          '--warning': theme.vars?.palette.tone.warning.main,
        })}
      >
        <MapGrid plane={plane} />
        <Leaders marks={marks} />
        {listener !== null && <ListenerMark place={listener} arrows={arrows} />}
        {marks.map(({ source, place }) => (
          <SourceMark key={source.regionIndex} source={source} place={place} />
        ))}
        <ActiveName marks={marks} />
      </Box>
    </Box>
  );
}
