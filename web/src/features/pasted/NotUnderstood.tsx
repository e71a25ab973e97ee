import Box from '@mui/material/Box';
import type { Inspection } from '@tasklens/server/contract/inspect';
import { createFormat } from '@tasklens/server/domain/words/format';
import { useLanguage } from '../../i18n/MessagesProvider.tsx';
import { Mono } from '../../ui/Mono.tsx';
import { usePastedWords } from './words.ts';

/** The parts of a paste that brought no task, each with its beginning and why; folded where there are tasks to read. */
export function NotUnderstood({ inspection: { results, notUnderstood } }: { inspection: Inspection }) {
  const { language } = useLanguage();
  const { left: words } = usePastedWords();
  if (notUnderstood.length === 0) return null;
  return (
    <Box component="details" open={results.length === 0} sx={{ fontSize: '0.8125rem', mb: 1.5 }}>
      <Box component="summary" sx={{ cursor: 'pointer', fontWeight: 550 }}>
        {words.title(createFormat(language, 'local', '').number(notUnderstood.length))}
      </Box>
      <Box component="ul" sx={{ m: 0, mt: 0.5, p: 0, listStyle: 'none', maxWidth: 960 }}>
        {notUnderstood.map(({ excerpt, why }, position) => (
          <Box component="li" key={position} sx={{ py: 0.75, borderTop: 1, borderColor: 'divider' }}>
            <Mono>{excerpt}</Mono>
            <Box sx={{ color: 'text.secondary' }}>{words.reasons[why]}</Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
