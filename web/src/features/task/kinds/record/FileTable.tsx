import type { RecordFile } from '@tasklens/server/contract/task';
import type { Format } from '@tasklens/server/domain/words/format';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { useSelectedPlace } from '../../highlight.tsx';
import type { PlaceKey } from '../../placeKey.ts';
import { PageTurner } from '../PageTurner.tsx';
import { ScrollTable } from '../ScrollTable.tsx';
import { usePages } from '../usePages.ts';
import { FileRow } from './FileRow.tsx';

/** The files in the vendor's order, fifty at a time; opens at the page of the selected one. */
export function FileTable({ files, format }: { files: readonly RecordFile[]; format: Format }) {
  const { record } = useMessages().kindView;
  const { first, end, isPaged, turn } = usePages(files.length, positionOf(useSelectedPlace()));
  return (
    <>
      <ScrollTable
        label={record.files}
        columns={[
          { label: record.number },
          { label: record.name, vendorName: 'ObjectKey / Vid' },
          { label: record.start, vendorName: 'StartTime' },
          { label: record.duration, vendorName: 'Duration' },
          { label: record.size, vendorName: 'Size' },
          { label: record.bitrate },
          { label: record.resolution, vendorName: 'VideoWidth × VideoHeight' },
          { label: record.streams, vendorName: 'StreamList' },
          { label: record.codecs, vendorName: 'VideoCodec, AudioCodec' },
        ]}
      >
        {files.slice(first, end).map((file, offset) => (
          <FileRow key={first + offset} file={file} number={first + offset + 1} format={format} />
        ))}
      </ScrollTable>
      {isPaged && <PageTurner first={first + 1} last={end} total={files.length} onTurn={turn} />}
    </>
  );
}

function positionOf(selected: PlaceKey | null): number | null {
  return selected?.startsWith('file-') === true ? Number(selected.slice('file-'.length)) - 1 : null;
}
