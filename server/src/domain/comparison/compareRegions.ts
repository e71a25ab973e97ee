import type { ComparedRegion } from '../../contract/comparison.ts';
import type { KindedTask, Region } from '../../contract/task.ts';
import type { CanvasSize } from '../layout/pixelBox.ts';
import { placeRegion, unitOf } from '../layout/placeRegion.ts';
import { toScene } from '../layout/scene.ts';
import { nameItems } from './identity.ts';
import type { Pair } from './pairMembers.ts';

const list = 'Layout.CustomLayout.Regions';

/** A region, its place in the list, and the canvas that it lies on. */
interface Placed {
  region: Region;
  position: number;
  canvas: CanvasSize;
}

/**
 * What became of each region from the left layout to the right one; a region is the one of its stream index. `pairs` are
 * those of the two tasks. Null unless both are mixed pushes whose custom layout can be drawn.
 */
export function compareRegions(
  left: KindedTask,
  right: KindedTask,
  pairs: readonly Pair[],
): ComparedRegion[] | null {
  const before = placeAll(left);
  const after = placeAll(right);
  if (before === null || after === null) return null;
  const differing = new Set(
    pairs
      .filter(({ path, outcome }) => outcome !== 'same' && path.startsWith(list))
      .map(({ path }) => path.slice(0, path.indexOf(']') + 1)),
  );
  return [...new Set([...before.keys(), ...after.keys()])].map((name) => {
    const from = before.get(name);
    const to = after.get(name);
    return {
      streamIndex: (from ?? to)?.region.streamIndex ?? null,
      left: from?.position ?? null,
      right: to?.position ?? null,
      outcome: outcomeOf(from, to, differing.has(`${list}[${name}]`)),
    };
  });
}

function placeAll(kinded: KindedTask): Map<string, Placed> | null {
  if (kinded.kind !== 'mixed-push') return null;
  const scene = toScene(kinded.task);
  if (!scene.drawable) return null;
  const regions = kinded.task.layout?.customLayout?.regions ?? [];
  const names = nameItems(list, regions);
  return new Map(
    regions.map((region, position) => [names[position] ?? '', { region, position, canvas: scene.canvas }]),
  );
}

function outcomeOf(
  from: Placed | undefined,
  to: Placed | undefined,
  isDiffering: boolean,
): ComparedRegion['outcome'] {
  if (from === undefined) return 'added';
  if (to === undefined) return 'removed';
  if (hasMoved(from, to)) return 'moved';
  return isDiffering ? 'changed' : 'same';
}

/** On canvases of one size the px tell; else whether it takes another part of its canvas. */
function hasMoved(from: Placed, to: Placed): boolean {
  const isOneSize = from.canvas.width === to.canvas.width && from.canvas.height === to.canvas.height;
  const [ours, theirs] = isOneSize ? [boxOf(from), boxOf(to)] : [sharesOf(from), sharesOf(to)];
  return ours.some((value, side) => value !== theirs[side]);
}

function boxOf({ region, canvas }: Placed): number[] {
  const { x, y, width, height } = placeRegion(region, canvas);
  return [x, y, width, height];
}

function sharesOf({ region, canvas }: Placed): number[] {
  const { locationX, locationY, widthProportion, heightProportion, width, height } = region;
  return unitOf(region) === 'fraction'
    ? [locationX ?? 0, locationY ?? 0, widthProportion ?? 0, heightProportion ?? 0]
    : [
        (locationX ?? 0) / canvas.width,
        (locationY ?? 0) / canvas.height,
        (width ?? 0) / canvas.width,
        (height ?? 0) / canvas.height,
      ];
}
