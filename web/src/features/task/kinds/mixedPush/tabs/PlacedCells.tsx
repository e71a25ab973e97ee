import { mdiAlert } from '@mdi/js';
import Box from '@mui/material/Box';
import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import { areaOf, type CanvasSize } from '@tasklens/server/domain/layout/pixelBox';
import type { Format } from '../../../../../i18n/format.ts';
import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import { Icon } from '../../../../../ui/Icon.tsx';
import { Mono } from '../../../../../ui/Mono.tsx';

const cellCount = 7;

/** Where and how a stream is drawn, or that it is nowhere. */
export function PlacedCells({
  layer,
  canvas,
  format,
}: {
  layer: SceneLayer | null;
  canvas: CanvasSize;
  format: Format;
}) {
  const { kindView } = useMessages();
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
      <td>{format.percent(layer.visible === null ? 0 : areaOf(layer.visible) / areaOf(canvas))}</td>
      <td>
        <Mono>{layer.zOrder}</Mono>
      </td>
      <td>{kindView.fits[layer.fit]}</td>
      <td>{format.percent(layer.opacity)}</td>
      <td>{kindView.pixels(format.number(Math.round(layer.cornerRadius * 10) / 10))}</td>
    </>
  );
}
