import type { Region } from '@tasklens/server/contract/task';
import type { DrawableScene } from '@tasklens/server/domain/layout/scene';
import { lazy, Suspense, useSyncExternalStore, type RefObject } from 'react';
import type { Format } from '@tasklens/server/domain/words/format';
import type { CardStore } from './card/cardStore.ts';
import type { PictureState } from './pictureState.ts';

const RegionCard = lazy(async () => ({ default: (await import('./card/RegionCard.tsx')).RegionCard }));

/** The card of the region that is pointed at or kept open, if any; stands on its own, since it changes with the pointer. */
export function RegionCards({
  store,
  scene,
  ...rest
}: {
  store: CardStore;
  scene: DrawableScene;
  state: PictureState;
  regions: readonly Region[];
  drawingRef: RefObject<SVGSVGElement | null>;
  format: Format;
}) {
  const regionIndex = useSyncExternalStore(store.subscribe, store.shown);
  const isKept = useSyncExternalStore(store.subscribe, store.isKept);
  if (regionIndex === null) return null;
  return (
    <Suspense>
      <RegionCard {...rest} {...{ regionIndex, isKept, scene }} onClose={store.close} />
    </Suspense>
  );
}
