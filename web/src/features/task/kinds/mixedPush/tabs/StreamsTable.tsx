import type { Stream } from '@tasklens/server/contract/task';
import type { Scene } from '@tasklens/server/domain/layout/scene';
import type { Format } from '@tasklens/server/domain/words/format';
import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import { memo, useDeferredValue, useMemo } from 'react';
import { useSelectedPlace } from '../../../highlight.tsx';
import { Absent } from '../../Absent.tsx';
import { PageTurner } from '../../PageTurner.tsx';
import { PlaceRow } from '../../PlaceRow.tsx';
import { ScrollTable } from '../../ScrollTable.tsx';
import { usePages } from '../../usePages.ts';
import { toLayerStates, type LayerState } from '../picture/tools/layerState.ts';
import { PlacedCells } from './PlacedCells.tsx';
import { StreamCells } from './StreamCells.tsx';
import { StreamSwatch } from './StreamSwatch.tsx';
import { streamPlace } from '../../../streamPlace.ts';
import type { PlaceKey } from '../../../placeKey.ts';
import { toStreamRows, type StreamRow } from './streamRows.ts';

const mostAtOnce = 10;

const unplaced: LayerState = { is: 'seen' };

/** The target streams, with their places in the picture where there is one: the picture for those who cannot see it. */
export const StreamsTable = memo(function StreamsTable({
  streams,
  scene,
  format,
}: {
  streams: readonly Stream[];
  scene: Extract<Scene, { drawable: true }> | null;
  format: Format;
}) {
  const { kindView, pictureTools } = useMessages();
  const { facts, mixedPush } = kindView;
  const rows = useMemo(() => toStreamRows(streams, scene?.layers ?? []), [streams, scene]);
  const states = useMemo(() => toLayerStates(scene?.layers ?? []), [scene]);
  const selected = useSelectedPlace();
  const { first, end, isPaged, turn } = usePages(rows.length, positionOf(selected, rows));
  const page = useMemo(() => rows.slice(first, end), [rows, first, end]);
  // The page's first frame need not wait for rows below its edge.
  const drawn = useDeferredValue(page, page.slice(0, mostAtOnce));
  const placeColumns = [
    { label: mixedPush.placed },
    { label: mixedPush.box, vendorName: 'x, y · w × h' },
    { label: pictureTools.boxInFractions, vendorName: 'x, y · w × h' },
    { label: mixedPush.share },
    { label: pictureTools.seenByViewers },
    { label: mixedPush.zOrder, vendorName: 'ZOrder' },
    { label: mixedPush.fit, vendorName: 'RenderMode' },
    { label: mixedPush.opacity, vendorName: 'Alpha' },
    { label: mixedPush.radius, vendorName: 'CornerRadius' },
  ];
  return (
    <>
      <ScrollTable
        label={mixedPush.streams}
        columns={[
          { label: facts.index, vendorName: 'Index' },
          { label: facts.user, vendorName: 'UserId' },
          { label: facts.streamType, vendorName: 'StreamType' },
          ...(scene === null ? [] : placeColumns),
        ]}
      >
        {drawn.map(({ stream, layer }, offset) => {
          const position = first + offset;
          const index = stream?.index ?? layer?.streamIndex ?? null;
          const cells = (
            <>
              <StreamCells stream={stream} />
              {scene !== null && (
                <PlacedCells
                  layer={layer}
                  state={layer === null ? unplaced : (states.get(layer.regionIndex) ?? unplaced)}
                  canvas={scene.canvas}
                  format={format}
                />
              )}
            </>
          );
          const place = streamPlace(index);
          return place === null || index === null ? (
            <tr key={position}>
              <td>{index ?? <Absent />}</td>
              {cells}
            </tr>
          ) : (
            <PlaceRow
              key={position}
              place={place}
              label={
                <>
                  {scene !== null && <StreamSwatch index={index} />}
                  {index}
                </>
              }
              name={mixedPush.chooseStream(index, stream?.userId ?? null)}
            >
              {cells}
            </PlaceRow>
          );
        })}
      </ScrollTable>
      {isPaged && <PageTurner first={first + 1} last={end} total={rows.length} onTurn={turn} />}
    </>
  );
});

/** The first row of a place; null when none shows it. */
function positionOf(place: PlaceKey | null, rows: readonly StreamRow[]): number | null {
  if (place === null) return null;
  const position = rows.findIndex(
    ({ stream, layer }) => streamPlace(stream?.index ?? layer?.streamIndex ?? null) === place,
  );
  return position < 0 ? null : position;
}
