import { mdiWeb } from '@mdi/js';
import Box from '@mui/material/Box';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { CopyableId } from '../../../../ui/CopyableId.tsx';
import { Icon } from '../../../../ui/Icon.tsx';
import { Absent } from '../Absent.tsx';
import type { KindViewProps } from '../kindView.ts';
import { Note } from '../Note.tsx';
import { CheckList } from './CheckList.tsx';
import { OutputFrames } from './OutputFrames.tsx';
import { toOutputs } from './outputs.ts';

/** The captured page: its address, its outputs to scale, and what watches over it. The address is text, never a link. */
export function PagePicture({ answer, format }: KindViewProps<'webcast'>) {
  const { kindView } = useMessages();
  const { sourceUrl, videoSolutions } = answer.task;
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, backgroundColor: 'background.paper' }}>
      <Box
        sx={{
          display: 'flex',
          gap: 1,
          alignItems: 'center',
          px: 2,
          py: 1,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <Icon path={mdiWeb} sx={{ color: 'text.secondary', fontSize: '1.125rem', flexShrink: 0 }} />
        <Box sx={{ typography: 'body2', minWidth: 0 }}>
          {sourceUrl === null ? <Absent /> : <CopyableId value={sourceUrl} name="SourceURL" />}
        </Box>
      </Box>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(220px, 2fr)' },
          gap: 2,
          p: 2,
        }}
      >
        <Box>
          <OutputFrames outputs={toOutputs(videoSolutions)} format={format} />
          {(videoSolutions ?? []).length === 0 && <Note>{kindView.webcast.noOutputs}</Note>}
        </Box>
        <CheckList task={answer.task} format={format} />
      </Box>
    </Box>
  );
}
