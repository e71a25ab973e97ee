import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import { intersect } from '@tasklens/server/domain/layout/pixelBox';
import { useEffect, useRef } from 'react';
import { useSelectedPlace } from '../../../../highlight.tsx';
import { streamPlace } from '../../../../streamPlace.ts';
import type { StageView } from './stageView.ts';

/** While zoomed, brings a region that is chosen elsewhere on the page to the middle unless some of it is in sight. */
export function useChosenInSight(view: StageView, layers: readonly SceneLayer[]): void {
  const selected = useSelectedPlace();
  // What the address chose from the start comes with a zoom that is meant as it is.
  const lastSelected = useRef(selected);
  useEffect(() => {
    if (selected === lastSelected.current) return;
    lastSelected.current = selected;
    const chosen = layers.find(({ streamIndex }) => streamPlace(streamIndex) === selected);
    if (selected === null || chosen === undefined) return;
    const zoom = view.zoom();
    if (zoom === null) return;
    const box = chosen.visible ?? chosen.box;
    const width = view.element.clientWidth / zoom.scale;
    const height = view.element.clientHeight / zoom.scale;
    const inView = { x: zoom.x - width / 2, y: zoom.y - height / 2, width, height };
    if (intersect(box, inView) === null) {
      view.show({ scale: zoom.scale, x: box.x + box.width / 2, y: box.y + box.height / 2 });
    }
  }, [view, layers, selected]);
}
