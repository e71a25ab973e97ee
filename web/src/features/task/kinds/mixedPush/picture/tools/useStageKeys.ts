import { useEffect, useEffectEvent } from 'react';
import { useHighlightActions } from '../../../../highlight.tsx';
import { usePictureState } from '../usePictureState.ts';
import { nextScale, type StageView } from './stageView.ts';

/** Within the picture: plus and minus zoom, 0 fits the canvas, Escape lets go of what was chosen. */
export function useStageKeys(view: StageView): void {
  const { letGo } = useHighlightActions();
  const { change } = usePictureState();
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const zoom = (direction: 'in' | 'out') => {
      view.scaleTo(nextScale(view.scale(), direction));
      change(() => ({ zoom: view.zoom() }));
    };
    switch (event.key) {
      case '+':
      case '=':
        zoom('in');
        break;
      case '-':
      case '_':
        zoom('out');
        break;
      case '0':
        change(() => ({ zoom: null }));
        break;
      case 'Escape':
        letGo();
        break;
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      handleKey(event);
    };
    view.element.addEventListener('keydown', listen);
    return () => {
      view.element.removeEventListener('keydown', listen);
    };
  }, [view]);
}
