import Box from '@mui/material/Box';
import type { Format } from '@tasklens/server/domain/words/format';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { OutputFrame } from './OutputFrame.tsx';
import type { Output } from './outputs.ts';

const tallestPx = 280;

/** The outputs as frames inside each other, all to one scale, the largest around the rest. */
export function OutputFrames({
  outputs,
  format,
}: {
  outputs: readonly [Output, ...Output[]];
  format: Format;
}) {
  const { kindView } = useMessages();
  const frame = {
    widthPx: Math.max(1, ...outputs.map((output) => output.widthPx)),
    heightPx: Math.max(1, ...outputs.map((output) => output.heightPx)),
  };
  return (
    <Box
      component="ul"
      aria-label={kindView.webcast.frames}
      sx={{
        position: 'relative',
        listStyle: 'none',
        m: 0,
        p: 0,
        width: '100%',
        maxWidth: (tallestPx * frame.widthPx) / frame.heightPx,
        aspectRatio: `${frame.widthPx} / ${frame.heightPx}`,
      }}
    >
      {outputs
        .toSorted((a, b) => b.widthPx * b.heightPx - a.widthPx * a.heightPx)
        .map((output) => (
          <OutputFrame key={output.number} output={output} within={frame} format={format} />
        ))}
    </Box>
  );
}
