import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import { findCovered, findTies } from '@tasklens/server/domain/layout/overlap';
import { intersect } from '@tasklens/server/domain/layout/pixelBox';
import type { DrawableScene } from '@tasklens/server/domain/layout/scene';
import { findUnseen, type Unseen } from '../unseenRegions.ts';

/** How a layer stands to the others of its scene. */
export interface Standing {
  /** The lower layer of the same ZOrder that it overlaps. */
  tie: SceneLayer | undefined;
  /** The layers that hide all of it; empty when something of it can be seen. */
  coveredBy: readonly SceneLayer[];
  /** Why nobody sees it; undefined when somebody does. */
  unseen: Unseen | undefined;
}

interface Hiding {
  by: ReadonlyMap<number, readonly SceneLayer[]>;
  unseen: ReadonlyMap<number, Unseen>;
}

/** A card comes with every region that is pointed at, and asks the same of the scene each time. */
const known = new WeakMap<DrawableScene, Hiding>();

export function standingOf(layer: SceneLayer, scene: DrawableScene): Standing {
  const { regionIndex, zOrder, box } = layer;
  const { by, unseen } = hidingIn(scene);
  const nearby = scene.layers.filter(
    (other) => other.zOrder === zOrder && intersect(other.box, box) !== null,
  );
  return {
    tie: findTies(nearby).get(regionIndex),
    coveredBy: by.get(regionIndex) ?? [],
    unseen: unseen.get(regionIndex),
  };
}

function hidingIn(scene: DrawableScene): Hiding {
  const before = known.get(scene);
  if (before !== undefined) return before;
  const covered = findCovered(scene.layers);
  const hiding = {
    by: new Map(covered.map(({ layer, by }) => [layer.regionIndex, by])),
    unseen: findUnseen(scene.layers, covered),
  };
  known.set(scene, hiding);
  return hiding;
}
