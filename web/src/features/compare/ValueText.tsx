import Box from '@mui/material/Box';
import type { ComparedValue } from '@tasklens/server/contract/comparison';
import type { Format } from '@tasklens/server/domain/words/format';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { Mono } from '../../ui/Mono.tsx';
import { sayValue } from './sayValue.ts';
import { useCompareWords } from './words.ts';

/** What one side has of a member: in words, with the code or the px beside; or that it has none. */
export function ValueText({
  value,
  pattern,
  format,
}: {
  value: ComparedValue | null;
  /** The member's path without what is in brackets. */
  pattern: string;
  format: Format;
}) {
  const messages = useMessages();
  const words = useCompareWords();
  if (value === null) return <Muted>{words.absent}</Muted>;
  const { text, beside } = sayValue(pattern, value, { messages, words, format });
  if (value.isDefault) return <Muted>{words.byDefault(text)}</Muted>;
  return (
    <>
      <Mono>{text}</Mono>
      {beside !== null && (
        <Box component="span" sx={{ ml: 1, color: 'text.secondary' }}>
          <Mono>{beside}</Mono>
        </Box>
      )}
    </>
  );
}

function Muted({ children }: { children: string }) {
  return (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      {children}
    </Box>
  );
}
