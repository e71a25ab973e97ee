import { intersect, type PixelBox } from '@tasklens/server/domain/layout/pixelBox';
import { useLayoutEffect, type RefObject } from 'react';
import { placeCard } from './placeCard.ts';

/** Moves a card beside its region before the browser paints, or below the picture where nothing else is left. */
export function useCardPlace(
  cardRef: RefObject<HTMLElement | null>,
  drawingRef: RefObject<SVGSVGElement | null>,
  regionIndex: number,
): void {
  // At every render: what the card says decides how high it is.
  useLayoutEffect(() => {
    const card = cardRef.current;
    const host = card?.offsetParent;
    const svg = drawingRef.current;
    if (!card || !host || svg === null) return;
    const around = toBox(host);
    const picture = intersect(toBox(svg), around) ?? around;
    const rect = svg.querySelector(`[data-region-index="${regionIndex}"] > rect`);
    // What cannot be seen has no place to stand beside: the whole picture has.
    const region = (rect === null ? null : intersect(toBox(rect), picture)) ?? picture;
    const { width, height } = card.getBoundingClientRect();
    const place = placeCard(region, {
      picture,
      view: { width: document.documentElement.clientWidth, height: window.innerHeight },
      card: { width, height },
    });
    card.style.left = place === null ? '0' : `${place.x - around.x}px`;
    card.style.top = place === null ? 'calc(100% + 8px)' : `${place.y - around.y}px`;
  });
}

function toBox(element: Element): PixelBox {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left, y: top, width, height };
}
