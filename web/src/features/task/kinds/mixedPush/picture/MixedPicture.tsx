import Box from '@mui/material/Box';
import { toScene, type DrawableScene } from '@tasklens/server/domain/layout/scene';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import { takeAwayAnchor } from '../../../../../ui/anchors.ts';
import type { KindViewProps } from '../../kindView.ts';
import { Note } from '../../Note.tsx';
import { UndrawnLayout } from '../UndrawnLayout.tsx';
import { CanvasPicture } from './CanvasPicture.tsx';
import { frameCanvas } from './canvasMargins.ts';
import { createCardStore } from './card/cardStore.ts';
import { RegionCards } from './RegionCards.tsx';
import { usePictures } from './remote/usePictures.ts';
import { SuppositionNotes } from './SuppositionNotes.tsx';
import { PictureFrame } from './tools/PictureFrame.tsx';
import { ViewNote } from './tools/ViewNote.tsx';
import { usePictureState } from './usePictureState.ts';

const LoadPictures = lazy(async () => ({
  default: (await import('./remote/LoadPictures.tsx')).LoadPictures,
}));
const TakeAway = lazy(async () => ({ default: (await import('./takeAway/TakeAway.tsx')).TakeAway }));

/** What viewers are sent, to scale where the layout is documented, else in words. */
export function MixedPicture({ answer, format }: KindViewProps<'mixed-push'>) {
  const scene = useMemo(() => toScene(answer.task), [answer.task]);
  return scene.drawable ? (
    <DrawnLayout answer={answer} format={format} scene={scene} />
  ) : (
    <UndrawnLayout task={answer.task} why={scene.why} />
  );
}

function DrawnLayout({ answer, format, scene }: KindViewProps<'mixed-push'> & { scene: DrawableScene }) {
  const { kindView, pictureTools } = useMessages();
  const { mixedPush } = kindView;
  const { state } = usePictureState();
  const [cards] = useState(createCardStore);
  const [isTaking, setIsTaking] = useState(false);
  const drawingRef = useRef<SVGSVGElement>(null);
  const pictures = usePictures(answer.pictures);
  const { canvas, layers } = scene;
  const frame = useMemo(() => frameCanvas(canvas, layers), [canvas, layers]);
  return (
    <>
      <Box
        sx={{ position: 'relative' }}
        onKeyDown={({ key }) => {
          if (key === 'Escape') cards.close();
        }}
      >
        <PictureFrame canvas={canvas} frame={frame} layers={layers}>
          <CanvasPicture pictures={pictures.loaded} {...{ scene, frame, state, drawingRef, cards }} />
        </PictureFrame>
        <RegionCards
          store={cards}
          regions={answer.task.layout?.customLayout?.regions ?? []}
          {...{ scene, state, drawingRef, format }}
        />
      </Box>
      <ViewNote layers={layers} />
      <SuppositionNotes scene={scene} state={state} format={format} />
      {layers.length === 0 && <Note>{mixedPush.noRegions}</Note>}
      {answer.pictures.length > 0 && (
        // As high as its one button will be.
        <Box sx={{ minHeight: 40 }}>
          <Suspense>
            <LoadPictures count={answer.pictures.length} pictures={pictures} />
          </Suspense>
        </Box>
      )}
      <Box
        component="details"
        id={takeAwayAnchor}
        onToggle={({ currentTarget }) => {
          setIsTaking(currentTarget.open);
        }}
        sx={{ mt: 1, typography: 'body2', '& > summary': { cursor: 'pointer' } }}
      >
        <summary>{pictureTools.takeAway}</summary>
        {isTaking && (
          <Suspense>
            <TakeAway drawing={() => drawingRef.current} {...{ answer, format, canvas }} />
          </Suspense>
        )}
      </Box>
      {scene.isAudioOnly && <Note>{mixedPush.audioOnlyNote}</Note>}
    </>
  );
}
