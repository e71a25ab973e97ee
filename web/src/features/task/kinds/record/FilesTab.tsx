import Box from '@mui/material/Box';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import type { KindViewProps } from '../kindView.ts';
import { Note } from '../Note.tsx';
import { DownloadCsv } from './DownloadCsv.tsx';
import { FileTable } from './FileTable.tsx';
import { noFilesText } from './noFilesText.ts';
import { summaryOf } from './summary.ts';

/** Every file as a table, with totals and a download. */
export function FilesTab({ answer, format }: KindViewProps<'record'>) {
  const messages = useMessages();
  const { record } = messages.kindView;
  const files = answer.task.recordFileList ?? [];
  if (files.length === 0) return <Note>{noFilesText(answer.task, record)}</Note>;
  return (
    <>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          justifyContent: 'space-between',
          gap: 1,
          py: 1,
        }}
      >
        <Box sx={{ typography: 'body2' }}>{summaryOf(files, format, messages)}</Box>
        <DownloadCsv files={files} taskId={answer.query.taskId ?? ''} />
      </Box>
      <FileTable files={files} format={format} />
      <Note>{record.codecNote}</Note>
    </>
  );
}
