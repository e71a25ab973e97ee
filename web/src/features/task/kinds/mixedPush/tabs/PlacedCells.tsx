import { mdiAlert } from '@mdi/js';
import Box from '@mui/material/Box';
import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import { areaOf, type CanvasSize, type PixelBox } from '@tasklens/server/domain/layout/pixelBox';
import type { Format } from '@tasklens/server/domain/words/format';
import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import { Icon } from '../../../../../ui/Icon.tsx';
import { Mono } from '../../../../../ui/Mono.tsx';
import type { LayerState } from '../picture/tools/layerState.ts';
import { sayLayerState } from '../picture/tools/sayLayerState.ts';

const cellCount = 9;

/** Where and how a stream is drawn, or that it is nowhere. */
export function PlacedCells({
  layer,
  state,
  canvas,
  format,
}: {
  layer: SceneLayer | null;
  /** Whether viewers see the layer; of no meaning without one. */
  state: LayerState;
  canvas: CanvasSize;
  format: Format;
}) {
  const messages = useMessages();
  const { kindView } = messages;
  const { mixedPush } = kindView;
  if (layer === null) {
    return (
      <td colSpan={cellCount}>
        <Box component="span" sx={(theme) => ({ color: theme.vars?.palette.tone.warning.main })}>
          <Icon path={mdiAlert} sx={{ verticalAlign: '-0.125em', mr: 0.5 }} />
          {mixedPush.notPlaced}
        </Box>
      </td>
    );
  }
  return (
    <>
      <td>{layer.media === 'audio-video' ? mixedPush.isPlaced : kindView.regionMedia[layer.media]}</td>
      <td>
        <Mono>{mixedPush.boxText(layer.box)}</Mono>
      </td>
      <td>
        <Mono>{mixedPush.boxText(toFractions(layer.box, canvas))}</Mono>
      </td>
      <td>{format.percent(layer.visible === null ? 0 : areaOf(layer.visible) / areaOf(canvas))}</td>
      <td>{sayLayerState(state, messages)}</td>
      <td>
        <Mono>{layer.zOrder}</Mono>
      </td>
      <td>{kindView.fits[layer.fit]}</td>
      <td>{format.percent(layer.opacity)}</td>
      <td>{kindView.pixels(format.number(Math.round(layer.cornerRadius * 10) / 10))}</td>
    </>
  );
}

/** A box in fractions of the canvas, to three places. */
function toFractions({ x, y, width, height }: PixelBox, canvas: CanvasSize): PixelBox {
  const across = (px: number) => Number((px / canvas.width).toFixed(3));
  const down = (px: number) => Number((px / canvas.height).toFixed(3));
  return { x: across(x), y: down(y), width: across(width), height: down(height) };
}
