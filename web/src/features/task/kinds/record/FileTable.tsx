import { useState } from 'react';
import type { RecordFile } from '@tasklens/server/contract/task';
import type { Format } from '../../../../i18n/format.ts';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { useSelectedPlace } from '../../highlight.tsx';
import type { PlaceKey } from '../../placeKey.ts';
import { ScrollTable } from '../ScrollTable.tsx';
import { FileRow } from './FileRow.tsx';
import { PageTurner } from './PageTurner.tsx';

const pageSize = 50;

/** The files in the vendor's order, fifty at a time; opens at the page of the selected one. */
export function FileTable({ files, format }: { files: readonly RecordFile[]; format: Format }) {
  const { record } = useMessages().kindView;
  const selected = useSelectedPlace();
  // A turned page holds until another file is selected elsewhere.
  const [turned, setTurned] = useState<{ page: number; whileSelected: PlaceKey | null } | null>(null);
  const lastPage = Math.ceil(files.length / pageSize) - 1;
  const wanted = turned?.whileSelected === selected ? turned.page : pageOf(selected);
  const page = Math.min(lastPage, wanted);
  const first = page * pageSize;
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
        {files.slice(first, first + pageSize).map((file, offset) => (
          <FileRow key={first + offset} file={file} number={first + offset + 1} format={format} />
        ))}
      </ScrollTable>
      {lastPage > 0 && (
        <PageTurner
          first={first + 1}
          last={Math.min(files.length, first + pageSize)}
          total={files.length}
          onTurn={(step) => {
            setTurned({ page: Math.min(lastPage, Math.max(0, page + step)), whileSelected: selected });
          }}
        />
      )}
    </>
  );
}

function pageOf(selected: PlaceKey | null): number {
  if (selected?.startsWith('file-') !== true) return 0;
  return Math.max(0, Math.floor((Number(selected.slice('file-'.length)) - 1) / pageSize));
}
