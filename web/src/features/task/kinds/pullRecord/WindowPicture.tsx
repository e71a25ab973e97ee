import Box from '@mui/material/Box';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { CopyableId } from '../../../../ui/CopyableId.tsx';
import { Mono } from '../../../../ui/Mono.tsx';
import { AxisLabels } from '../AxisLabels.tsx';
import type { KindViewProps } from '../kindView.ts';
import { Note } from '../Note.tsx';
import { axisOver, msOf } from '../timeAxis.ts';
import { seePlannedWindow } from './plannedWindow.ts';
import { streamPathText, wholeStreamPath } from './streamPath.ts';
import { WindowBar } from './WindowBar.tsx';

/** The planned window against the moment the vendor answered, and the stream it waits for. */
export function WindowPicture({ answer, format }: KindViewProps<'pull-record'>) {
  const { kindView } = useMessages();
  const { pullRecord } = kindView;
  const startMs = msOf(answer.task.startTime);
  const endMs = msOf(answer.task.endTime);
  const nowMs = msOf(answer.observedAt);
  const axis = axisOver([startMs, endMs, nowMs]);
  const pathText = <Mono>{streamPathText(answer.task)}</Mono>;
  const wholePath = wholeStreamPath(answer.task);
  return (
    <Box
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, backgroundColor: 'background.paper', p: 2 }}
    >
      <Box sx={{ typography: 'body1', mb: 1.5 }}>
        {nowMs === null
          ? pullRecord.seen({ is: 'unknown' }, format)
          : pullRecord.seen(seePlannedWindow(startMs, endMs, nowMs), format)}
      </Box>
      {axis !== null && nowMs !== null && (
        <>
          <WindowBar axis={axis} startMs={startMs} endMs={endMs} nowMs={nowMs} />
          <AxisLabels axis={axis} format={format} />
        </>
      )}
      <Box component="dl" sx={{ m: 0, mt: 1.5, typography: 'body2', '& dd': { m: 0 } }}>
        <Box component="dt" sx={{ color: 'text.secondary' }}>
          {pullRecord.path}
        </Box>
        <dd>
          {wholePath === null ? (
            pathText
          ) : (
            <CopyableId value={wholePath} name={pullRecord.path}>
              {pathText}
            </CopyableId>
          )}
        </dd>
      </Box>
      <Note>{pullRecord.planNote}</Note>
    </Box>
  );
}
