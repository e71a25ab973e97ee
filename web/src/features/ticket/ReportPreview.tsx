import Box from '@mui/material/Box';
import type { Language } from '@tasklens/server/domain/words/language';
import { monoFont } from '../../ui/monoFont.ts';
import { useTicketWords } from './words.ts';

/** The text as it will be copied; it can be selected, and scrolls within its own height. */
export function ReportPreview({ report, language }: { report: string; language: Language }) {
  const words = useTicketWords();
  return (
    <Box
      component="textarea"
      readOnly
      aria-label={words.preview}
      lang={language}
      value={report}
      sx={{
        boxSizing: 'border-box',
        width: '100%',
        height: 240,
        resize: 'none',
        p: 1,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        backgroundColor: 'background.default',
        color: 'text.primary',
        font: `0.75rem/1.5 ${monoFont}`,
        overflowWrap: 'anywhere',
      }}
    />
  );
}
