import Box from '@mui/material/Box';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { Mono } from '../../../../ui/Mono.tsx';
import { useHighlight, type PlaceKey } from '../../highlight.tsx';
import type { Output } from './outputs.ts';

const tallestPx = 320;
/** A frame narrower than this share of the widest has no room for its size in words. */
const roomyShare = 0.3;

/** The outputs as frames inside each other, all to one scale, the largest around the rest. */
export function OutputFrames({ outputs }: { outputs: readonly [Output, ...Output[]] }) {
  const { kindView } = useMessages();
  const { active, hover } = useHighlight();
  const widestPx = Math.max(1, ...outputs.map((output) => output.widthPx));
  const highestPx = Math.max(1, ...outputs.map((output) => output.heightPx));
  const largestFirst = outputs.toSorted((a, b) => b.widthPx * b.heightPx - a.widthPx * a.heightPx);
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
        maxWidth: (tallestPx * widestPx) / highestPx,
        aspectRatio: `${widestPx} / ${highestPx}`,
      }}
    >
      {largestFirst.map((output, depth) => {
        const key: PlaceKey = `output-${output.number}`;
        return (
          <Box
            component="li"
            key={key}
            onMouseEnter={() => {
              hover(key);
            }}
            onMouseLeave={() => {
              hover(null);
            }}
            aria-label={kindView.webcast.frame(
              output.number,
              output.widthPx,
              output.heightPx,
              output.assumed,
            )}
            title={kindView.webcast.frame(output.number, output.widthPx, output.heightPx, output.assumed)}
            sx={(theme) => ({
              position: 'absolute',
              left: 0,
              bottom: 0,
              width: `${(100 * output.widthPx) / widestPx}%`,
              height: `${(100 * output.heightPx) / highestPx}%`,
              border: `1px ${output.assumed ? 'dashed' : 'solid'}`,
              borderColor: theme.vars?.palette.line,
              borderRadius: '3px',
              backgroundColor: depth % 2 === 0 ? 'background.default' : 'background.paper',
              ...(active === key && {
                outline: '2px solid',
                outlineColor: theme.vars?.palette.primary.main,
                outlineOffset: -2,
              }),
              overflow: 'hidden',
              p: 0.5,
              textAlign: 'end',
              typography: 'caption',
              lineHeight: 1.2,
              color: 'text.secondary',
            })}
          >
            <Mono>
              {output.widthPx / widestPx < roomyShare
                ? output.number
                : kindView.webcast.frameLabel(output.number, output.widthPx, output.heightPx)}
            </Mono>
          </Box>
        );
      })}
    </Box>
  );
}
