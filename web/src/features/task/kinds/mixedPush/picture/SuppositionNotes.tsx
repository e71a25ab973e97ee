import { toFilling, type Filling } from '@tasklens/server/domain/layout/filling';
import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import type { DrawableScene } from '@tasklens/server/domain/layout/scene';
import type { Presence } from '@tasklens/server/domain/layout/source';
import type { Format } from '@tasklens/server/domain/words/format';
import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import { Note } from '../../Note.tsx';
import { presenceOf, type PictureState } from './pictureState.ts';
import { regionName } from './regionWords.ts';
import { sayFilling } from './sayFilling.ts';
import { standingOf, type Unseen } from './standing.ts';

/** What viewers see under each supposition, by which rule, and how far the vendor's pages bear it out. */
export function SuppositionNotes({
  scene,
  state,
  format,
}: {
  scene: DrawableScene;
  state: PictureState;
  format: Format;
}) {
  const messages = useMessages();
  const { mixedPicture } = messages;
  return (
    <div role="status">
      {groupByRule(scene, state).map(({ presence, filling, unseen, layers }) => {
        const names = [...new Set(layers.map((layer) => regionName(layer, messages)))];
        const named = names.slice(0, mostNames);
        const rest = names.length - named.length;
        const who = format.list(rest > 0 ? [...named, mixedPicture.others(rest)] : named);
        return (
          <Note key={`${presence} ${unseen ?? filling.rule}`}>
            {sayFilling(filling, unseen, messages, mixedPicture.supposition(who, presence, names.length > 1))}
          </Note>
        );
      })}
    </div>
  );
}

const mostNames = 5;

interface Group {
  presence: Presence;
  filling: Filling;
  unseen: Unseen | null;
  layers: SceneLayer[];
}

/** Regions whose streams are supposed to do the same, and of which viewers see the same for it. */
function groupByRule({ layers, filler }: DrawableScene, state: PictureState): Group[] {
  const groups = new Map<string, Group>();
  for (const layer of layers) {
    const presence = presenceOf(layer, state);
    if (presence === 'publishing') continue;
    const filling = toFilling(layer, presence, filler);
    const { unseen } = standingOf(layer, layers);
    const key = `${presence} ${unseen ?? filling.rule}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { presence, filling, unseen, layers: [layer] });
    else group.layers.push(layer);
  }
  return [...groups.values()];
}
