import type { SpatialSource } from '@tasklens/server/domain/spatial/spatialScene';
import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import { CopyableId } from '../../../../../ui/CopyableId.tsx';
import { Mono } from '../../../../../ui/Mono.tsx';
import { streamPlace } from '../../../streamPlace.ts';
import { Absent } from '../../Absent.tsx';
import { Given } from '../../Given.tsx';
import { PlaceRow } from '../../PlaceRow.tsx';
import { ScrollTable } from '../../ScrollTable.tsx';
import { StreamSwatch } from '../tabs/StreamSwatch.tsx';
import { tripleText } from '../tabs/triple.ts';
import { sourceName } from './sourceName.ts';
import { useSpatialWords } from './words.ts';

/** The users' positions in numbers, in the order of the regions. */
export function SpatialTable({ sources }: { sources: readonly SpatialSource[] }) {
  const messages = useMessages();
  const { facts, mixedPush, on, off } = messages.kindView;
  const spatial = useSpatialWords();
  return (
    <ScrollTable
      label={spatial.table}
      columns={[
        { label: facts.index, vendorName: 'StreamIndex' },
        { label: facts.user, vendorName: 'UserId' },
        { label: mixedPush.spatialPosition, vendorName: 'SpatialPosition' },
        { label: mixedPush.spatialAudio, vendorName: 'ApplySpatialAudio' },
      ]}
    >
      {sources.map((source) => {
        const { regionIndex, streamIndex, userId, position, isApplied, isOutOfRange } = source;
        const place = streamPlace(streamIndex);
        const cells = (
          <>
            <td className="wraps">
              <Given value={userId}>{(user) => <CopyableId value={user} name={facts.user} />}</Given>
            </td>
            <td>
              {position === null ? spatial.noPosition : <Mono>{tripleText(position)}</Mono>}
              {isOutOfRange && ` · ${spatial.isOutside}`}
            </td>
            <td>{isApplied ? on : off}</td>
          </>
        );
        return place === null || streamIndex === null ? (
          <tr key={regionIndex}>
            <td>{streamIndex ?? <Absent />}</td>
            {cells}
          </tr>
        ) : (
          <PlaceRow
            key={regionIndex}
            place={place}
            label={
              <>
                <StreamSwatch index={streamIndex} />
                {streamIndex}
              </>
            }
            name={spatial.choose(sourceName(source, messages))}
          >
            {cells}
          </PlaceRow>
        );
      })}
    </ScrollTable>
  );
}
