import type { RecordFile } from '@tasklens/server/contract/task';
import type { Format } from '@tasklens/server/domain/words/format';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { CopyableId } from '../../../../ui/CopyableId.tsx';
import { Mono } from '../../../../ui/Mono.tsx';
import { Absent } from '../Absent.tsx';
import { codedName } from '../codedWord.ts';
import { Given } from '../Given.tsx';
import { PlaceRow } from '../PlaceRow.tsx';
import { fileNameOf } from './fileName.ts';
import { streamsText } from './streamsText.ts';
import { averageKbps } from '@tasklens/server/domain/recording/totals';

/** One file's facts. */
export function FileRow({ file, number, format }: { file: RecordFile; number: number; format: Format }) {
  const messages = useMessages();
  const { kindView } = messages;
  const name = fileNameOf(file);
  const kbps = averageKbps(file);
  const { videoWidth, videoHeight } = file;
  return (
    <PlaceRow place={`file-${number}`} label={number} name={kindView.record.chooseFile(number)}>
      <td className="wraps">
        {name === null ? <Absent /> : <CopyableId value={name} name={kindView.record.name} />}
      </td>
      <td>
        <Given value={file.startTime}>{(startTime) => <Mono>{format.instant(startTime)}</Mono>}</Given>
      </td>
      <td>
        <Given value={file.duration}>
          {(duration) => (
            <span title={kindView.milliseconds(format.number(duration))}>{format.duration(duration)}</span>
          )}
        </Given>
      </td>
      <td>
        <Given value={file.size}>
          {(size) => <span title={kindView.bytes(format.number(size))}>{format.bytes(size)}</span>}
        </Given>
      </td>
      <td title={kindView.record.bitrateNote}>
        {kbps === null ? '—' : kindView.kbps(format.number(Math.round(kbps)))}
      </td>
      <td>
        {videoWidth === null || videoHeight === null ? (
          <Absent />
        ) : (
          <Mono>{kindView.size(videoWidth, videoHeight)}</Mono>
        )}
      </td>
      <td className="wraps">
        <Given value={file.streamList}>{(streamList) => streamsText({ streamList }, format, messages)}</Given>
      </td>
      <td>
        <Given value={file.videoCodec}>{(codec) => codedName(codec, messages)}</Given>
        {', '}
        <Given value={file.audioCodec}>{(codec) => codedName(codec, messages)}</Given>
      </td>
    </PlaceRow>
  );
}
