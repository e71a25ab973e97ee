import Box from '@mui/material/Box';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { AxisLabels } from '../AxisLabels.tsx';
import type { KindViewProps } from '../kindView.ts';
import { Note } from '../Note.tsx';
import { axisOver, msOf } from '../timeAxis.ts';
import { toLaneGroups, toSpan } from './fileLanes.ts';
import { toFileMarks } from './fileMarks.ts';
import { FileReadOut } from './FileReadOut.tsx';
import { FileWalk } from './FileWalk.tsx';
import { LaneGroupRow } from './LaneGroupRow.tsx';
import { noFilesText } from './noFilesText.ts';
import { TaskBar } from './TaskBar.tsx';

/** The task above its files on one axis of time, with what no file covers left visible. */
export function RecordPicture({ answer, format }: KindViewProps<'record'>) {
  const { record } = useMessages().kindView;
  const { task } = answer;
  const files = task.recordFileList ?? [];
  const spans = files.map(toSpan).filter((span) => span !== null);
  const groups = toLaneGroups(files);
  const marks = toFileMarks(answer.findings);
  const startMs = msOf(task.startTime);
  // Of a pasted answer nobody knows until when the task went on.
  const seenMs = answer.origin === 'pasted' ? null : msOf(answer.observedAt);
  const untilMs = msOf(task.endTime) ?? seenMs;
  const axis = axisOver([
    startMs,
    startMs === null ? null : untilMs,
    ...spans.flatMap((span) => [span.startMs, span.endMs]),
  ]);
  const unplaced = files.length - spans.length;
  return (
    <Box
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, backgroundColor: 'background.paper', p: 2 }}
    >
      {axis !== null && (untilMs !== null || spans.length > 0) && (
        <>
          {startMs !== null && untilMs !== null && (
            <TaskBar axis={axis} startMs={startMs} untilMs={untilMs} ended={task.endTime !== null} />
          )}
          {spans.length > 0 && (
            <FileWalk files={files} spans={spans} format={format}>
              {groups.map((group, position) => (
                <LaneGroupRow
                  key={position}
                  group={group}
                  named={groups.length > 1}
                  axis={axis}
                  marks={marks}
                  format={format}
                />
              ))}
            </FileWalk>
          )}
          <AxisLabels axis={axis} format={format} />
        </>
      )}
      {files.length > 0 ? (
        <FileReadOut files={files} format={format} />
      ) : (
        <Note>{noFilesText(task, record)}</Note>
      )}
      {unplaced > 0 && <Note>{record.unplaced(unplaced)}</Note>}
    </Box>
  );
}
