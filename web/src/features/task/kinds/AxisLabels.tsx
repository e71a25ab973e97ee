import Box from '@mui/material/Box';
import type { Format } from '@tasklens/server/domain/words/format';
import { Mono } from '../../../ui/Mono.tsx';
import { placeOn, ticksOf, type TimeAxis } from './timeAxis.ts';

const dayMs = 86_400_000;
const mostTicks = { clock: 8, day: 5 };
/** A label further right than this share of the axis would be cut off: on a wide screen, on a narrow one. */
const cutOff = { wide: 0.92, narrow: 0.76 };

/** Round times below an axis, with the zone at the end; every other one on a narrow screen. */
export function AxisLabels({ axis, format }: { axis: TimeAxis; format: Format }) {
  const unit = axis.toMs - axis.fromMs > dayMs ? 'day' : 'clock';
  const print = unit === 'day' ? format.dayAndClock : format.clock;
  return (
    <Box
      aria-hidden
      sx={{
        display: 'flex',
        gap: 1,
        typography: 'caption',
        color: 'text.secondary',
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ position: 'relative', flexGrow: 1, height: 24, overflow: 'hidden' }}>
        {ticksOf(axis, mostTicks[unit]).map((tick, position) => {
          const place = placeOn(axis, tick);
          return (
            <Box
              component="span"
              key={tick}
              sx={{
                position: 'absolute',
                left: `${100 * place}%`,
                borderLeft: 1,
                borderColor: 'divider',
                pl: 0.5,
                pt: 0.25,
                whiteSpace: 'nowrap',
                display: {
                  xs: position % 2 === 0 && place < cutOff.narrow ? 'block' : 'none',
                  md: place < cutOff.wide ? 'block' : 'none',
                },
              }}
            >
              <Mono>{print(new Date(tick).toISOString())}</Mono>
            </Box>
          );
        })}
      </Box>
      <Box component="span" sx={{ pt: 0.25, flexShrink: 0 }}>
        {format.zoneName(new Date(axis.fromMs).toISOString())}
      </Box>
    </Box>
  );
}
