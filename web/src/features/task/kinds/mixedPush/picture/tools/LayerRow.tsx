import { mdiEye, mdiEyeOff } from '@mdi/js';
import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import { memo } from 'react';
import { useMessages } from '../../../../../../i18n/MessagesProvider.tsx';
import { useHighlightActions, useIsActive, useIsSelected } from '../../../../highlight.tsx';
import { streamPlace } from '../../../../streamPlace.ts';
import { SupposeControls } from '../card/SupposeControls.tsx';
import { streamColour } from '../streamColour.ts';
import { layerName } from './layerName.ts';
import type { LayerState } from './layerState.ts';
import { sayLayerState } from './sayLayerState.ts';

/** One region in the list of layers. Plain elements: there may be hundreds. */
export const LayerRow = memo(function LayerRow({
  layer,
  layerState,
  tieWith,
  isDrawn,
  isHidden,
  isSolo,
  onHide,
  onSolo,
}: {
  layer: SceneLayer;
  layerState: LayerState;
  /** The lower layer of the same z that it overlaps. */
  tieWith: SceneLayer | undefined;
  isDrawn: boolean;
  isHidden: boolean;
  isSolo: boolean;
  onHide: (regionIndex: number) => void;
  onSolo: (regionIndex: number) => void;
}) {
  const messages = useMessages();
  const { pictureTools, kindView } = messages;
  const { hover, select } = useHighlightActions();
  const place = streamPlace(layer.streamIndex);
  const isActive = useIsActive(place);
  const isSelected = useIsSelected(place);
  const { regionIndex, zOrder, streamIndex } = layer;
  const name = layerName(layer, messages);
  const light = () => {
    hover(place);
  };
  const dim = () => {
    hover(null);
  };
  const title = (
    <>
      <svg width={12} height={12} aria-hidden style={{ flexShrink: 0 }}>
        <rect width={12} height={12} rx={2} fill={streamColour(streamIndex)} />
      </svg>
      <span>{name}</span>
      <span className="z">{kindView.mixedPush.z(zOrder)}</span>
    </>
  );
  return (
    <li
      data-lit={isActive || undefined}
      data-hidden={!isDrawn || undefined}
      onPointerEnter={light}
      onPointerLeave={dim}
    >
      {place === null ? (
        <span className="name">{title}</span>
      ) : (
        <button
          className="name"
          aria-label={pictureTools.chooseLayer(name, zOrder)}
          aria-pressed={isSelected}
          onClick={() => {
            select(place);
          }}
          onFocus={light}
          onBlur={dim}
        >
          {title}
        </button>
      )}
      <span className={layerState.is === 'seen' ? 'state' : 'state unseen'}>
        {sayLayerState(layerState, messages)}
        {isHidden && <> · {pictureTools.hiddenHere}</>}
        {tieWith !== undefined && <> · {pictureTools.tie(layerName(tieWith, messages))}</>}
      </span>
      <span className="buttons">
        <button
          aria-label={pictureTools.hide(name, zOrder)}
          aria-pressed={isHidden}
          onClick={() => {
            onHide(regionIndex);
          }}
        >
          <svg width={16} height={16} viewBox="0 0 24 24" fill="currentColor" aria-hidden>
            <path d={isHidden ? mdiEyeOff : mdiEye} />
          </svg>
        </button>
        <button
          aria-label={pictureTools.soloOf(name, zOrder)}
          aria-pressed={isSolo}
          onClick={() => {
            onSolo(regionIndex);
          }}
        >
          {pictureTools.solo}
        </button>
      </span>
      {isSelected && (
        <span className="suppose">
          <SupposeControls layer={layer} />
        </span>
      )}
    </li>
  );
});
