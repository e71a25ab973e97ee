import { mdiClose } from '@mdi/js';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { Region } from '@tasklens/server/contract/task';
import { toFilling } from '@tasklens/server/domain/layout/filling';
import type { DrawableScene } from '@tasklens/server/domain/layout/scene';
import { useRef, type RefObject } from 'react';
import type { Format } from '@tasklens/server/domain/words/format';
import { useMessages } from '../../../../../../i18n/MessagesProvider.tsx';
import { Icon } from '../../../../../../ui/Icon.tsx';
import { presenceOf, shapeOf, type PictureState } from '../pictureState.ts';
import { regionName } from '../regionWords.ts';
import { sayFilling } from '../sayFilling.ts';
import { standingOf } from '../standing.ts';
import { cardFacts } from './cardFacts.ts';
import { CropInset } from './CropInset.tsx';
import { SupposeControls } from './SupposeControls.tsx';
import { useCardPlace } from './useCardPlace.ts';
import { useRegionCardWords } from './words.ts';

/** Everything about one region, beside it. */
export function RegionCard({
  regionIndex,
  isKept,
  scene,
  state,
  regions,
  drawingRef,
  format,
  onClose,
}: {
  /** Its position in the layout. */
  regionIndex: number;
  /** Stays when the pointer leaves, and can be worked with. */
  isKept: boolean;
  scene: DrawableScene;
  state: PictureState;
  /** As they came. */
  regions: readonly Region[];
  drawingRef: RefObject<SVGSVGElement | null>;
  format: Format;
  onClose: () => void;
}) {
  const messages = useMessages();
  const words = useRegionCardWords();
  const cardRef = useRef<HTMLDivElement>(null);
  useCardPlace(cardRef, drawingRef, regionIndex);
  const layer = scene.layers.find((one) => one.regionIndex === regionIndex);
  if (layer === undefined) return null;
  const name = regionName(layer, messages);
  const shape = shapeOf(layer, state);
  const presence = presenceOf(layer, state);
  const filling = toFilling(layer, presence, scene.filler);
  const showsFrame = filling.shows === 'picture' || filling.shows === 'last-frame';
  const standing = standingOf(layer, scene.layers);
  return (
    <Box
      ref={cardRef}
      role="region"
      aria-label={words.card(name)}
      sx={{
        position: 'absolute',
        zIndex: 2,
        width: 'min(340px, 100%)',
        p: 1.5,
        border: 1,
        borderColor: (theme) => theme.vars?.palette.line,
        borderRadius: 1,
        backgroundColor: 'background.paper',
        typography: 'body2',
        overflowWrap: 'anywhere',
        '& dl': {
          m: 0,
          mt: 1,
          display: 'grid',
          gridTemplateColumns: 'max-content minmax(0, 1fr)',
          columnGap: 1.5,
          rowGap: 0.25,
        },
        '& dt': { color: 'text.secondary' },
        '& dd': { m: 0 },
      }}
      style={{ pointerEvents: isKept ? undefined : 'none' }}
    >
      <Box sx={{ display: 'flex', alignItems: 'start', gap: 1 }}>
        <Box sx={{ typography: 'h3', flexGrow: 1 }}>{name}</Box>
        {isKept && (
          <ButtonBase
            aria-label={words.close}
            onClick={onClose}
            sx={{ p: 0.5, m: -0.5, borderRadius: 1, fontSize: '1.125rem' }}
          >
            <Icon path={mdiClose} />
          </ButtonBase>
        )}
      </Box>
      <div>
        {sayFilling(
          filling,
          standing.unseen,
          messages,
          presence === 'publishing' ? undefined : messages.mixedPicture.supposition(name, presence, false),
        )}
      </div>
      {isKept && (
        <Box sx={{ mt: 1 }}>
          <SupposeControls layer={layer} />
        </Box>
      )}
      <dl>
        {cardFacts(layer, {
          region: regions[regionIndex],
          standing,
          shape,
          showsFrame,
          format,
          messages,
          words,
        }).map((fact) => (
          <Fact key={fact.name} label={words.facts[fact.name]} value={fact.value} />
        ))}
      </dl>
      {!layer.crop.isWhole && showsFrame && (
        <Box sx={{ mt: 1 }}>
          <CropInset layer={layer} shape={shape} />
        </Box>
      )}
      {!isKept && <Box sx={{ mt: 1, color: 'text.secondary' }}>{words.openHint}</Box>}
    </Box>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}
