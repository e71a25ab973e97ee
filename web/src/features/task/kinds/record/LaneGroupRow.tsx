import Box from '@mui/material/Box';
import type { Format } from '@tasklens/server/domain/words/format';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import type { TimeAxis } from '../timeAxis.ts';
import { FileBars, laneHeight } from './FileBars.tsx';
import type { LaneGroup } from './fileLanes.ts';
import type { FileMarks } from './fileMarks.ts';
import { LitBars } from './LitBars.tsx';
import { streamsText } from './streamsText.ts';

const oneLine = { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' } as const;

/** The bars of files that hold the same streams, the active one lit; `named` puts the streams above them. */
export function LaneGroupRow({
  group,
  named,
  axis,
  marks,
  format,
}: {
  group: LaneGroup;
  named: boolean;
  axis: TimeAxis;
  marks: FileMarks;
  format: Format;
}) {
  const messages = useMessages();
  const { record } = messages.kindView;
  const caption = named ? streamsText(group.file, format, messages) : record.files;
  return (
    <>
      <Box title={caption} sx={{ typography: 'caption', color: 'text.secondary', ...oneLine }}>
        {caption}
      </Box>
      <Box
        component="svg"
        aria-hidden
        width="100%"
        height={group.lanes.length * laneHeight}
        sx={(theme) => ({
          display: 'block',
          overflow: 'visible',
          '& [data-file]': { fill: theme.vars?.palette.tone.neutral.main, cursor: 'pointer' },
          // Two shades take turns, so that files without a pause between them stay apart.
          '& .even': { fillOpacity: 0.75 },
          '& .odd': { fillOpacity: 0.5 },
          '& .empty': {
            fill: theme.vars?.palette.tone.bad.main,
            stroke: theme.vars?.palette.tone.bad.main,
            strokeWidth: 2,
          },
          '& .gap': {
            fill: theme.vars?.palette.tone.warning.soft,
            stroke: theme.vars?.palette.tone.warning.main,
            strokeDasharray: '3 2',
          },
          '& .lit': {
            fill: theme.vars?.palette.primary.main,
            stroke: theme.vars?.palette.primary.main,
            strokeWidth: 2,
            pointerEvents: 'none',
          },
        })}
      >
        <FileBars lanes={group.lanes} axis={axis} marks={marks} format={format} gapWord={record.gap} />
        <LitBars lanes={group.lanes} axis={axis} />
      </Box>
    </>
  );
}
