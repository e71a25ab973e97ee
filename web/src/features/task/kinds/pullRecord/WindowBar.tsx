import Box from '@mui/material/Box';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { placeOn, type TimeAxis } from '../timeAxis.ts';

/** The window as a bar and now as a mark across it; a side that is not known fades out. */
export function WindowBar({
  axis,
  startMs,
  endMs,
  nowMs,
}: {
  axis: TimeAxis;
  startMs: number | null;
  endMs: number | null;
  nowMs: number;
}) {
  const { pullRecord } = useMessages().kindView;
  const from = startMs === null ? 0 : placeOn(axis, startMs);
  const to = endMs === null ? 1 : placeOn(axis, endMs);
  const now = placeOn(axis, nowMs);
  return (
    <Box aria-hidden sx={{ position: 'relative', height: 48 }}>
      {(startMs !== null || endMs !== null) && to >= from && (
        <Box
          sx={(theme) => ({
            position: 'absolute',
            top: 24,
            height: 16,
            left: `${100 * from}%`,
            width: `max(2px, ${100 * (to - from)}%)`,
            borderRadius: '3px',
            backgroundColor: theme.vars?.palette.tone.neutral.main,
            maskImage: fade(startMs === null, endMs === null),
          })}
        />
      )}
      <Box
        sx={{
          position: 'absolute',
          top: 18,
          bottom: 2,
          left: `${100 * now}%`,
          width: 2,
          transform: `translateX(-${100 * now}%)`,
          backgroundColor: 'primary.main',
        }}
      />
      <Box
        component="span"
        sx={{
          position: 'absolute',
          top: 0,
          left: `${100 * now}%`,
          transform: `translateX(-${100 * now}%)`,
          typography: 'caption',
          lineHeight: '16px',
          color: 'primary.main',
          whiteSpace: 'nowrap',
        }}
      >
        {pullRecord.now}
      </Box>
    </Box>
  );
}

function fade(left: boolean, right: boolean): string {
  return `linear-gradient(to right, ${left ? 'transparent' : 'black'}, black 25%, black 75%, ${right ? 'transparent' : 'black'})`;
}
