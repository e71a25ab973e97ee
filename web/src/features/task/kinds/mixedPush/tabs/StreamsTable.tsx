import type { Stream } from '@tasklens/server/contract/task';
import type { Scene } from '@tasklens/server/domain/layout/scene';
import type { Format } from '../../../../../i18n/format.ts';
import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import { Absent } from '../../Absent.tsx';
import { PlaceRow } from '../../PlaceRow.tsx';
import { ScrollTable } from '../../ScrollTable.tsx';
import { PlacedCells } from './PlacedCells.tsx';
import { StreamCells } from './StreamCells.tsx';
import { StreamSwatch } from './StreamSwatch.tsx';
import { streamPlace } from '../../../streamPlace.ts';
import { toStreamRows } from './streamRows.ts';

/** The target streams, with their places in the picture where there is one. */
export function StreamsTable({
  streams,
  scene,
  format,
}: {
  streams: readonly Stream[];
  scene: Extract<Scene, { drawable: true }> | null;
  format: Format;
}) {
  const { facts, mixedPush } = useMessages().kindView;
  const placeColumns = [
    { label: mixedPush.placed },
    { label: mixedPush.box, vendorName: 'x, y · w × h' },
    { label: mixedPush.share },
    { label: mixedPush.zOrder, vendorName: 'ZOrder' },
    { label: mixedPush.fit, vendorName: 'RenderMode' },
    { label: mixedPush.opacity, vendorName: 'Alpha' },
    { label: mixedPush.radius, vendorName: 'CornerRadius' },
  ];
  return (
    <ScrollTable
      label={mixedPush.streams}
      columns={[
        { label: facts.index, vendorName: 'Index' },
        { label: facts.user, vendorName: 'UserId' },
        { label: facts.streamType, vendorName: 'StreamType' },
        ...(scene === null ? [] : placeColumns),
      ]}
    >
      {toStreamRows(streams, scene?.layers ?? []).map(({ stream, layer }, position) => {
        const index = stream?.index ?? layer?.streamIndex ?? null;
        const cells = (
          <>
            <StreamCells stream={stream} />
            {scene !== null && <PlacedCells layer={layer} canvas={scene.canvas} format={format} />}
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
  );
}
