import Box from '@mui/material/Box';
import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';

/** How far the push to the CDN is, for the kinds that push; the vendor's state says nothing once a task does not run. */
export function PushStateWord({ answer }: { answer: LookUpAnswer }) {
  const messages = useMessages();
  if (answer.kind !== 'single-push' && answer.kind !== 'mixed-push') return null;
  const { pushState } = answer.task;
  return (
    <Box
      component="span"
      sx={{
        // Beside a long headline it takes two lines of its own rather than a row.
        flex: { lg: '1 1 150px' },
        textAlign: { lg: 'end' },
        fontSize: '0.8125rem',
        color: 'text.secondary',
      }}
    >
      {pushState?.meaningful === true
        ? messages.pushStates[pushState.name]
        : messages.task.pushWithoutMeaning}
    </Box>
  );
}
