import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { BulkResult } from '@tasklens/server/contract/bulk';
import { toBulkCsv, toBulkMarkdown } from '@tasklens/server/domain/bulk/bulkTable';
import type { Format } from '@tasklens/server/domain/words/format';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { sayResult } from './sayResult.ts';
import { useWeightNames } from './useWeightNames.ts';
import { weigh } from './weight.ts';
import { useBulkWords } from './words.ts';

/** These results as a table for tickets and spreadsheets. */
export function TakeAway({ results, format }: { results: readonly BulkResult[]; format: Format }) {
  const messages = useMessages();
  const bulk = useBulkWords();
  const names = useWeightNames();
  const { takeAway: words } = bulk;
  const tableWords = {
    headings: words.headings,
    kindNames: messages.lookUp.kinds,
    say: (result: BulkResult) => {
      const { headline, more } = sayResult(result, messages, bulk, format);
      return [headline, ...more].join(' · ');
    },
    weigh: (result: BulkResult) => names[weigh(result)],
    addressOf: (link: string) => new URL(link, document.baseURI).href,
  };
  const csv = () => toBulkCsv(results, tableWords);
  const markdown = () => toBulkMarkdown(results, tableWords);
  return (
    <Box
      role="group"
      aria-label={words.title}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 0.5, ml: -1.5 }}
    >
      <CopyButton text={markdown}>{words.copyMarkdown}</CopyButton>
      <Button
        onClick={() => {
          saveFile(new Blob([markdown()], { type: 'text/markdown;charset=utf-8' }), `${words.fileName}.md`);
        }}
      >
        {words.saveMarkdown}
      </Button>
      <CopyButton text={csv}>{words.copyCsv}</CopyButton>
      <Button
        onClick={() => {
          saveFile(new Blob([csv()], { type: 'text/csv;charset=utf-8' }), `${words.fileName}.csv`);
        }}
      >
        {words.saveCsv}
      </Button>
      <Box component="span" sx={{ ml: 1, fontSize: '0.8125rem', color: 'text.secondary' }}>
        {words.rows(results.length)}
      </Box>
    </Box>
  );
}
