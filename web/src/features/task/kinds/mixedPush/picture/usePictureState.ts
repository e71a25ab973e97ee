import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useTaskView } from '../../../taskView.tsx';
import { printPictureState, readPictureState, type PictureState } from './pictureState.ts';

interface ShownPicture {
  /** The same object for as long as nothing of it changes. */
  state: PictureState;
  /** Changes some of it in the address; the same function at every render. */
  change: (toChange: (state: PictureState) => Partial<PictureState>) => void;
}

/** How one looks at the picture, as the address has it, and the way to change that. */
export function usePictureState(): ShownPicture {
  const { shown, onShow } = useTaskView();
  const { hide, solo, shade, who, shape, zoom } = shown;
  // Apart from the zoom, which changes most and touches nothing that is drawn.
  const drawn = useMemo(
    () => readPictureState({ hide, solo, shade, who, shape }),
    [hide, solo, shade, who, shape],
  );
  const state = useMemo(() => ({ ...drawn, zoom: readPictureState({ zoom }).zoom }), [drawn, zoom]);
  const latest = useRef({ state, onShow });
  useLayoutEffect(() => {
    latest.current = { state, onShow };
  }, [state, onShow]);
  const change = useCallback<ShownPicture['change']>((toChange) => {
    const { state: now, onShow: show } = latest.current;
    show(printPictureState({ ...now, ...toChange(now) }));
  }, []);
  return { state, change };
}
