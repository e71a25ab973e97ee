import type { Finding, Placed } from '../../../contract/finding.ts';
import type { Encode, MixedPushTask, Region } from '../../../contract/task.ts';
import type { SceneLayer } from '../../layout/layer.ts';
import { findCovered, isDrawn } from '../../layout/overlap.ts';
import { toScene, type DrawableScene } from '../../layout/scene.ts';
import type { Rule } from './rule.ts';

/** What the rules of a custom layout's picture look at. */
export interface Picture {
  scene: DrawableScene;
  /** As the vendor sent them; a layer's `regionIndex` is the place here. */
  regions: readonly Region[];
  encode: Encode | null;
  /** Layers behind others. */
  covered: ReturnType<typeof findCovered>;
  /** Layers of which something is seen. */
  seen: readonly SceneLayer[];
}

/** As `Rule`, of a picture that can be drawn and that somebody sees. */
export type PictureRule = (picture: Picture) => Iterable<Finding>;

/** Whether there is a picture at all: a relay may be of sound alone. (Source: task-types §3.4 "MediaType") */
export const hasPicture = ({ control }: MixedPushTask) => control?.mediaType?.name !== 'audio-only';

/** The rules of the picture as one rule of the task: it is worked out once, and where there is none they are silent. */
export function ofPicture(rules: readonly PictureRule[]): Rule<MixedPushTask> {
  return function* (task) {
    const scene = hasPicture(task) ? toScene(task) : null;
    if (!scene?.drawable) return;
    const covered = findCovered(scene.layers);
    const hidden = new Set(covered.map(({ layer }) => layer));
    const picture: Picture = {
      scene,
      regions: task.layout?.customLayout?.regions ?? [],
      encode: task.encode,
      covered,
      seen: scene.layers.filter((layer) => isDrawn(layer) && !hidden.has(layer)),
    };
    for (const rule of rules) yield* rule(picture);
  };
}

/** How findings name a layer. */
export function toPlaced({ regionIndex, stream }: SceneLayer): Placed {
  return {
    region: regionIndex + 1,
    userId: stream?.userId ?? null,
    isScreen: stream?.streamType === 'screen',
  };
}

/** The vendor path of a layer's region, or of a member of it. */
export function regionPath({ regionIndex }: SceneLayer, member?: string): string {
  const region = `Layout.CustomLayout.Regions[${regionIndex}]`;
  return member === undefined ? region : `${region}.${member}`;
}
