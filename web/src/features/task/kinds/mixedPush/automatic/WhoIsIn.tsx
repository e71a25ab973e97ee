import Box from '@mui/material/Box';
import type { MixedPushTask } from '@tasklens/server/contract/task';
import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import { streamText } from '../../streamText.ts';

/** The streams of a picture in which nobody's place is known. */
export function WhoIsIn({ task }: { task: MixedPushTask }) {
  const messages = useMessages();
  const { mixedPush } = messages.kindView;
  const streams = task.targetStreams?.streamList ?? [];
  return (
    <>
      <Box component="h3" sx={{ typography: 'h3', mt: 2, mb: 0.5 }}>
        {mixedPush.whoIsIn}
      </Box>
      {streams.length === 0 ? (
        <Box sx={{ typography: 'body2' }}>{mixedPush.everyStream}</Box>
      ) : (
        <Box
          component="ul"
          sx={{ m: 0, pl: 2.5, typography: 'body2', columns: '18ch', overflowWrap: 'anywhere' }}
        >
          {streams.map((stream, position) => (
            <li key={position}>{streamText(stream, messages)}</li>
          ))}
        </Box>
      )}
    </>
  );
}
