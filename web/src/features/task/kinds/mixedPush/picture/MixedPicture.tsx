import Box from '@mui/material/Box';
import { toScene } from '@tasklens/server/domain/layout/scene';
import { useMemo } from 'react';
import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import type { KindViewProps } from '../../kindView.ts';
import { Note } from '../../Note.tsx';
import { runsPastCanvas } from './boxShare.ts';
import { BoxReadOut } from './BoxReadOut.tsx';
import { CanvasPicture } from './CanvasPicture.tsx';
import { UndrawnLayout } from '../UndrawnLayout.tsx';

/** What viewers are sent, to scale where the layout is documented, else in words. */
export function MixedPicture({ answer }: KindViewProps<'mixed-push'>) {
  const { mixedPush } = useMessages().kindView;
  const scene = useMemo(() => toScene(answer.task), [answer.task]);
  if (!scene.drawable) return <UndrawnLayout task={answer.task} why={scene.why} />;
  const { canvas, layers } = scene;
  const past = layers.filter(({ box }) => runsPastCanvas(box, canvas)).length;
  const image = answer.task.layout?.customLayout?.canvas?.backgroundImage ?? null;
  return (
    <>
      <Box
        sx={{
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          overflow: 'hidden',
          backgroundColor: 'background.paper',
        }}
      >
        <CanvasPicture key={`${canvas.width}x${canvas.height}`} canvas={canvas} layers={layers} />
        <BoxReadOut layers={layers} />
      </Box>
      {layers.length === 0 && <Note>{mixedPush.noRegions}</Note>}
      {past > 0 && <Note>{mixedPush.pastCanvas(past)}</Note>}
      {image !== null && image !== '' && <Note>{mixedPush.backgroundImageNote}</Note>}
      {answer.task.control?.mediaType?.name === 'audio-only' && <Note>{mixedPush.audioOnlyNote}</Note>}
    </>
  );
}
