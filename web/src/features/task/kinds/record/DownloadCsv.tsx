import { mdiDownload } from '@mdi/js';
import Button from '@mui/material/Button';
import type { RecordFile } from '@tasklens/server/contract/task';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { Icon } from '../../../../ui/Icon.tsx';
import { toCsv } from '../csv.ts';
import { toCsvRows } from './csvRows.ts';

/** Saves the file list as a spreadsheet. */
export function DownloadCsv({ files, taskId }: { files: readonly RecordFile[]; taskId: string }) {
  const { record } = useMessages().kindView;
  const handleDownload = () => {
    const text = toCsv([record.csvHeadings, ...toCsvRows(files)]);
    const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `${record.csvName(taskId)}.csv`;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <Button variant="outlined" startIcon={<Icon path={mdiDownload} />} onClick={handleDownload}>
      {record.download}
    </Button>
  );
}
