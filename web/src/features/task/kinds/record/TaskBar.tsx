import Box from '@mui/material/Box';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { placeOn, type TimeAxis } from '../timeAxis.ts';

/** The task's own time, from start to end, or to the moment of the answer while it has no end. */
export function TaskBar({
  axis,
  startMs,
  untilMs,
  ended,
}: {
  axis: TimeAxis;
  startMs: number;
  untilMs: number;
  ended: boolean;
}) {
  const { record } = useMessages().kindView;
  const from = placeOn(axis, startMs);
  const share = Math.max(0, placeOn(axis, untilMs) - from);
  return (
    <Box sx={{ mb: 1 }}>
      <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
        {ended ? record.task : record.taskSoFar}
      </Box>
      <Box aria-hidden sx={{ position: 'relative', height: 10 }}>
        <Box
          sx={(theme) => ({
            position: 'absolute',
            inset: 0,
            left: `${100 * from}%`,
            width: `max(2px, ${100 * share}%)`,
            borderRadius: ended ? '3px' : '3px 0 0 3px',
            backgroundColor: theme.vars?.palette.tone.neutral.main,
          })}
        />
      </Box>
    </Box>
  );
}
