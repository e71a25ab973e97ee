import { mdiAccount, mdiMonitor, mdiServerNetwork } from '@mdi/js';
import Box from '@mui/material/Box';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { CopyableId } from '../../../../ui/CopyableId.tsx';
import { Absent } from '../Absent.tsx';
import { codedWord } from '../codedWord.ts';
import type { KindViewProps } from '../kindView.ts';
import { PathEnd } from './PathEnd.tsx';
import { PushArrow } from './PushArrow.tsx';

/** The relay as a line: user, state of the push, CDN. */
export function PushPath({ answer }: KindViewProps<'single-push'>) {
  const messages = useMessages();
  const { kindView } = messages;
  const { stream, pushUrl, pushState } = answer.task;
  const streamType = stream?.streamType ?? null;
  return (
    <Box
      role="group"
      aria-label={kindView.singlePush.path}
      sx={{
        display: 'grid',
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          md: 'minmax(0, 1fr) minmax(200px, auto) minmax(0, 2fr)',
        },
        alignItems: 'center',
        gap: { xs: 1, md: 2 },
        p: 2,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        backgroundColor: 'background.paper',
      }}
    >
      <PathEnd
        icon={streamType?.name === 'screen' ? mdiMonitor : mdiAccount}
        title={kindView.singlePush.user}
        note={streamType === null ? null : codedWord(streamType, kindView.streamTypes, messages)}
      >
        {stream?.userId == null ? <Absent /> : <CopyableId value={stream.userId} name="UserId" />}
      </PathEnd>
      <PushArrow pushState={pushState} />
      <PathEnd icon={mdiServerNetwork} title={kindView.singlePush.cdn} note={null}>
        {pushUrl === null ? <Absent /> : <CopyableId value={pushUrl} name="PushURL" />}
      </PathEnd>
    </Box>
  );
}
