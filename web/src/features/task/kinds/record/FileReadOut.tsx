import Box from '@mui/material/Box';
import type { RecordFile } from '@tasklens/server/contract/task';
import type { Format } from '@tasklens/server/domain/words/format';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { Mono } from '../../../../ui/Mono.tsx';
import { useActivePlace } from '../../highlight.tsx';
import { describeFile } from './describeFile.ts';
import { fileNameOf } from './fileName.ts';

/** What the lit bar stands for, in two lines that are always there, so that nothing below moves. */
export function FileReadOut({ files, format }: { files: readonly RecordFile[]; format: Format }) {
  const { kindView } = useMessages();
  const active = useActivePlace();
  const position = files.findIndex((_, index) => active === `file-${index + 1}`);
  const file = files[position];
  const name = file === undefined ? null : fileNameOf(file);
  return (
    <Box
      sx={{
        mt: 1,
        typography: 'body2',
        height: '3em',
        '& > div': { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' },
      }}
    >
      {file === undefined ? (
        <Box sx={{ color: 'text.secondary' }}>{kindView.record.hint}</Box>
      ) : (
        <>
          <Box title={name ?? undefined}>
            {kindView.record.file(position + 1)} <Mono>{name}</Mono>
          </Box>
          <Box sx={{ color: 'text.secondary' }}>{describeFile(file, format)}</Box>
        </>
      )}
    </Box>
  );
}
