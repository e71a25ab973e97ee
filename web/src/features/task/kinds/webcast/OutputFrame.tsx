import Box from '@mui/material/Box';
import type { Format } from '@tasklens/server/domain/words/format';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { Mono } from '../../../../ui/Mono.tsx';
import { useHighlightActions, useIsActive } from '../../highlight.tsx';
import type { PlaceKey } from '../../placeKey.ts';
import { bitrateText } from './bitrateText.ts';
import type { Output } from './outputs.ts';

/** A frame smaller than these shares of the one around all has room for its number alone. */
const roomy = { width: 0.3, height: 0.15 };

/** One output to scale in the lower left of the frame around all; dashed when its size is the vendor's default. */
export function OutputFrame({
  output,
  within,
  format,
}: {
  output: Output;
  within: Pick<Output, 'widthPx' | 'heightPx'>;
  format: Format;
}) {
  const messages = useMessages();
  const { kindView } = messages;
  const place: PlaceKey = `output-${output.number}`;
  const { hover } = useHighlightActions();
  const isActive = useIsActive(place);
  const { number, widthPx, heightPx, assumed, frameRate, bitrate } = output;
  const name = kindView.webcast.frame(number, widthPx, heightPx, assumed);
  const details = [
    frameRate === null ? null : kindView.framesPerSecond(format.number(frameRate)),
    bitrate === null ? null : bitrateText(bitrate, format, messages),
  ].filter((part) => part !== null);
  const isLargest = widthPx === within.widthPx && heightPx === within.heightPx;
  return (
    <Box
      component="li"
      aria-label={name}
      title={name}
      onMouseEnter={() => {
        hover(place);
      }}
      onMouseLeave={() => {
        hover(null);
      }}
      sx={(theme) => ({
        position: 'absolute',
        left: 0,
        bottom: 0,
        width: `${(100 * widthPx) / within.widthPx}%`,
        height: `${(100 * heightPx) / within.heightPx}%`,
        border: `1px ${assumed ? 'dashed' : 'solid'}`,
        borderColor: theme.vars?.palette.line,
        borderRadius: '3px',
        backgroundColor: isLargest ? 'background.default' : 'background.paper',
        outline: isActive ? '2px solid' : 'none',
        outlineColor: theme.vars?.palette.primary.main,
        outlineOffset: -2,
        overflow: 'hidden',
        p: 0.75,
        textAlign: 'end',
        typography: 'caption',
        lineHeight: 1.35,
        color: 'text.secondary',
      })}
    >
      {widthPx < roomy.width * within.widthPx || heightPx < roomy.height * within.heightPx ? (
        <Mono>{number}</Mono>
      ) : (
        <>
          <Mono>{kindView.webcast.frameLabel(number, widthPx, heightPx)}</Mono>
          {details.length > 0 && <div>{details.join(' · ')}</div>}
        </>
      )}
    </Box>
  );
}
