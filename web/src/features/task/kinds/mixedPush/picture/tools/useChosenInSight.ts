import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import { useEffect, useRef } from 'react';
import { useSelectedPlace } from '../../../../highlight.tsx';
import { streamPlace } from '../../../../streamPlace.ts';
import type { StageView } from './stageView.ts';

/** While zoomed, brings a region that is chosen elsewhere on the page to the middle unless its middle is in sight. */
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
    const { x, y, width, height } = chosen.visible ?? chosen.box;
    const middle = { x: x + width / 2, y: y + height / 2 };
    const isInSight =
      Math.abs(middle.x - zoom.x) * zoom.scale < view.element.clientWidth / 2 &&
      Math.abs(middle.y - zoom.y) * zoom.scale < view.element.clientHeight / 2;
    if (!isInSight) view.show({ scale: zoom.scale, ...middle });
  }, [view, layers, selected]);
}
