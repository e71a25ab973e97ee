import { mdiDownload } from '@mdi/js';
import Button from '@mui/material/Button';
import type { RecordFile } from '@tasklens/server/contract/task';
import { toFilesCsv } from '@tasklens/server/domain/recording/filesCsv';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { Icon } from '../../../../ui/Icon.tsx';
import { saveFile } from '../../../../ui/saveFile.ts';

/** Saves the file list as a spreadsheet. */
export function DownloadCsv({ files, taskId }: { files: readonly RecordFile[]; taskId: string }) {
  const { record } = useMessages().kindView;
  const handleDownload = () => {
    const text = toFilesCsv(files, record.csvHeadings);
    saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${record.csvName(taskId)}.csv`);
  };
  return (
    <Button variant="outlined" startIcon={<Icon path={mdiDownload} />} onClick={handleDownload}>
      {record.download}
    </Button>
  );
}
