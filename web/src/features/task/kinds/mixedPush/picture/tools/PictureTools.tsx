import { mdiChevronDown, mdiChevronUp } from '@mdi/js';
import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import { useCallback, useId, useState, useTransition } from 'react';
import { useMessages } from '../../../../../../i18n/MessagesProvider.tsx';
import { Icon } from '../../../../../../ui/Icon.tsx';
import type { Zoom } from '../pictureState.ts';
import { usePictureState } from '../usePictureState.ts';
import { LayerList } from './LayerList.tsx';
import type { StageView } from './stageView.ts';
import { ToolBar } from './ToolBar.tsx';
import { useChosenInSight } from './useChosenInSight.ts';
import { useStageGestures } from './useStageGestures.ts';
import { useStageKeys } from './useStageKeys.ts';

/** What one works with the picture by; a chunk of its own, which loads once the picture stands. */
export function PictureTools({
  view,
  layers,
}: {
  view: StageView;
  /** Bottom to top. */
  layers: readonly SceneLayer[];
}) {
  const { pictureTools } = useMessages();
  const { change } = usePictureState();
  const handleSettle = useCallback(
    (zoom: Zoom) => {
      change(() => ({ zoom }));
    },
    [change],
  );
  useStageGestures(view, handleSettle);
  useStageKeys(view);
  useChosenInSight(view, layers);
  const [isOpen, setIsOpen] = useState(false);
  const [, startTransition] = useTransition(); // hundreds of rows are built bit by bit
  const listId = useId();
  return (
    <>
      <ToolBar view={view}>
        {layers.length > 0 && (
          <button
            aria-expanded={isOpen}
            aria-controls={listId}
            onClick={() => {
              startTransition(() => {
                setIsOpen((wasOpen) => !wasOpen);
              });
            }}
          >
            {pictureTools.layers(layers.length)}
            <Icon path={isOpen ? mdiChevronUp : mdiChevronDown} />
          </button>
        )}
      </ToolBar>
      <div id={listId}>{isOpen && <LayerList layers={layers} />}</div>
    </>
  );
}
