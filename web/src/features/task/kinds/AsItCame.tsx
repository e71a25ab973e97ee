import Box from '@mui/material/Box';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { Mono } from '../../../ui/Mono.tsx';

/** A text of the answer as it came; an empty one says that it is empty. */
export function AsItCame({ text }: { text: string }) {
  const { kindView } = useMessages();
  return text === '' ? (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      {kindView.empty}
    </Box>
  ) : (
    <Mono>{text}</Mono>
  );
}
