import Box from '@mui/material/Box';
import type { MixedPushTask } from '@tasklens/server/contract/task';
import { sketchAutomatic, type AutomaticMode } from '@tasklens/server/domain/layout/automatic';
import { toAutomaticRules } from '@tasklens/server/domain/layout/automaticRules';
import { findMainStream } from '@tasklens/server/domain/layout/mainStream';
import { outputSize } from '@tasklens/server/domain/layout/outputSize';
import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import { useTaskView } from '../../../taskView.tsx';
import { Note } from '../../Note.tsx';
import { layoutModeText } from '../layoutModeText.ts';
import { EmptyFrame } from './EmptyFrame.tsx';
import { HeadCount } from './HeadCount.tsx';
import { readHeads, writeHeads } from './headCount.ts';
import { LayoutSketch } from './LayoutSketch.tsx';
import { MainPictureNote } from './MainPictureNote.tsx';
import { RuleList } from './RuleList.tsx';
import { WhoIsIn } from './WhoIsIn.tsx';
import { useAutomaticWords } from './words.ts';

/** A layout that the vendor arranges by itself: an assumed sketch, and beside it what is known of it. */
export function AutomaticLayout({ task, mode }: { task: MixedPushTask; mode: AutomaticMode }) {
  const messages = useMessages();
  const automatic = useAutomaticWords();
  const { mixedPush } = messages.kindView;
  const rules = toAutomaticRules(mode, task);
  const size = outputSize(task.encode);
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 5fr) minmax(0, 4fr)' },
        columnGap: 3,
        rowGap: 2,
        p: 2,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        backgroundColor: 'background.paper',
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Arrangement task={task} mode={mode} />
        {size?.assumed === true && <Note>{mixedPush.assumedSize}</Note>}
        {task.control?.mediaType?.name === 'audio-only' && <Note>{mixedPush.audioOnlyNote}</Note>}
        <WhoIsIn task={task} />
        {rules.length > 0 && <Note>{automatic.nobodyKnown}</Note>}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        {rules.length > 0 && (
          <>
            <Box component="h3" sx={{ typography: 'h3', m: 0, mb: 0.5 }}>
              {automatic.rulesTitle}
            </Box>
            <RuleList rules={rules} />
          </>
        )}
        <MainPictureNote task={task} isVertical={mode === 'vertical'} />
      </Box>
    </Box>
  );
}

/** The sketch with its number of people, or the words for why there is none. */
function Arrangement({ task, mode }: { task: MixedPushTask; mode: AutomaticMode }) {
  const messages = useMessages();
  const automatic = useAutomaticWords();
  const { shown, onShow } = useTaskView();
  const canvas = outputSize(task.encode);
  if (canvas === null) return <Box sx={{ typography: 'body1' }}>{automatic.unknown.size}</Box>;
  const { width, height } = canvas;
  const modeText = layoutModeText(task.layout?.layoutMode ?? null, messages);
  if (mode === 'unrecognised') {
    return (
      <EmptyFrame canvas={canvas} label={automatic.frame(width, height)}>
        {automatic.unknown.mode}
      </EmptyFrame>
    );
  }
  const listed = task.targetStreams?.streamList?.length ?? 0;
  const heads = readHeads(shown.heads, listed);
  const cells = sketchAutomatic({ mode, heads, canvas });
  return (
    <>
      {cells === null ? (
        <EmptyFrame canvas={canvas} label={automatic.frame(width, height)}>
          {automatic.unknown.seventeen}
        </EmptyFrame>
      ) : (
        <LayoutSketch
          canvas={canvas}
          cells={cells}
          label={automatic.sketch(
            modeText,
            width,
            height,
            heads,
            cells.filter(({ role }) => role === 'spare').length,
          )}
          mainName={mainName(task) ?? automatic.mainNotSpecified}
        />
      )}
      <Note>{automatic.onlyPictures}</Note>
      <HeadCount
        heads={heads}
        listed={listed}
        onChange={(next) => {
          onShow({ heads: writeHeads(next, listed) });
        }}
      />
    </>
  );
}

/** Whose the large window is; null when nobody is named by a user. */
const mainName = (task: MixedPushTask) => findMainStream(task)?.stream?.userId ?? null;
