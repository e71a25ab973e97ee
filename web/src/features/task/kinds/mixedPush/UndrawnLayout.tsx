import Box from '@mui/material/Box';
import type { MixedPushTask } from '@tasklens/server/contract/task';
import { outputSize } from '@tasklens/server/domain/layout/outputSize';
import type { Scene } from '@tasklens/server/domain/layout/scene';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { Mono } from '../../../../ui/Mono.tsx';
import { Note } from '../Note.tsx';
import { streamText } from '../streamText.ts';

/** Why there is no picture, how large the output is all the same, and who is in it. */
export function UndrawnLayout({
  task,
  why,
}: {
  task: MixedPushTask;
  why: Extract<Scene, { drawable: false }>['why'];
}) {
  const messages = useMessages();
  const { kindView } = messages;
  const { mixedPush } = kindView;
  const size = why === 'not-custom' ? outputSize(task.encode) : null;
  const streams = task.targetStreams?.streamList ?? [];
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          md: size === null ? 'minmax(0, 1fr)' : 'minmax(0, 2fr) minmax(0, 3fr)',
        },
        gap: 2,
        p: 2,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        backgroundColor: 'background.paper',
      }}
    >
      {size !== null && (
        <Box
          sx={(theme) => ({
            display: 'grid',
            placeItems: 'center',
            alignSelf: 'start',
            border: '1px dashed',
            borderColor: theme.vars?.palette.line,
            borderRadius: '3px',
            color: 'text.secondary',
            aspectRatio: `${size.width} / ${size.height}`,
            maxHeight: 280,
            minWidth: 0,
            width: '100%',
            maxWidth: (280 * size.width) / size.height,
            typography: 'caption',
          })}
        >
          <Mono>{kindView.size(size.width, size.height)}</Mono>
        </Box>
      )}
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ typography: 'body1', maxWidth: '64ch' }}>{mixedPush.undrawn[why]}</Box>
        {task.layout?.layoutMode?.name === 'vertical' && (
          <Note>
            {task.layout.mainVideoStream === null
              ? mixedPush.noMainPicture
              : mixedPush.mainPicture(streamText(task.layout.mainVideoStream, messages))}
          </Note>
        )}
        {size?.assumed === true && <Note>{mixedPush.assumedSize}</Note>}
        <Box component="h3" sx={{ typography: 'h3', mt: 2, mb: 0.5 }}>
          {mixedPush.whoIsIn}
        </Box>
        {streams.length === 0 ? (
          <Box sx={{ typography: 'body2' }}>{mixedPush.everyStream}</Box>
        ) : (
          <Box
            component="ul"
            sx={{ m: 0, pl: 2.5, typography: 'body2', columns: { md: 2 }, overflowWrap: 'anywhere' }}
          >
            {streams.map((stream, position) => (
              <li key={position}>{streamText(stream, messages)}</li>
            ))}
          </Box>
        )}
      </Box>
    </Box>
  );
}
