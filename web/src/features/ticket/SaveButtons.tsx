import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import { toFilesCsv } from '@tasklens/server/domain/recording/filesCsv';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { takeAwayAnchor } from '../../ui/anchors.ts';
import { fileNameOf } from '../../ui/fileName.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { useTicketWords } from './words.ts';

/** What of an answer can be kept as a file; the picture is saved where it stands. */
export function SaveButtons({ answer, onLeave }: { answer: LookUpAnswer; onLeave: () => void }) {
  const words = useTicketWords();
  const { record } = useMessages().kindView;
  const files = answer.kind === 'record' ? (answer.task.recordFileList ?? []) : [];
  const pictureTools = document.getElementById(takeAwayAnchor);

  const saveJson = () => {
    const json = JSON.stringify(answer, null, 2);
    saveFile(new Blob([json], { type: 'application/json' }), fileNameOf(answer.query, 'json'));
  };
  const saveCsv = () => {
    const csv = toFilesCsv(files, record.csvHeadings);
    saveFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), fileNameOf(answer.query, 'csv'));
  };
  const showPictureTools = (tools: HTMLElement) => {
    onLeave();
    if (tools instanceof HTMLDetailsElement) tools.open = true;
    tools.querySelector('summary')?.focus();
    tools.scrollIntoView({ block: 'center' });
  };
  return (
    <Box sx={{ pt: 1, borderTop: 1, borderColor: 'divider' }}>
      <Box
        role="group"
        aria-label={words.save}
        sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 0.5, ml: -1.5 }}
      >
        <Button onClick={saveJson}>{words.json}</Button>
        {files.length > 0 && <Button onClick={saveCsv}>{words.csv}</Button>}
        {pictureTools !== null && (
          <Button
            onClick={() => {
              showPictureTools(pictureTools);
            }}
          >
            {words.picture}
          </Button>
        )}
      </Box>
      <Typography variant="caption" color="textSecondary">
        {words.masked}
      </Typography>
    </Box>
  );
}
