import type { ComparedRow, ComparedValue, TaskComparison } from '../../contract/comparison.ts';
import type { KindedTask, Region } from '../../contract/task.ts';
import { fractionToPx, type CanvasSize } from '../layout/pixelBox.ts';
import { placeRegion } from '../layout/placeRegion.ts';
import { toScene } from '../layout/scene.ts';
import { compareRegions } from './compareRegions.ts';
import { groupByPattern } from './groups.ts';
import type { Member } from './members.ts';
import { pairMembers, type Pair } from './pairMembers.ts';
import { unitOfMember } from './units.ts';

/** Two tasks of the same or of different kinds, field by field, with what the vendor gives by default and in units. */
export function compareTasks(left: KindedTask, right: KindedTask): TaskComparison {
  const pairs = pairMembers(left, right);
  const [leftCanvas, rightCanvas] = [canvasOf(left), canvasOf(right)];
  const toRow = (pair: Pair): ComparedRow => ({
    path: pair.path,
    outcome: pair.outcome,
    left: pair.left ? toValue(pair.left, leftCanvas) : null,
    right: pair.right ? toValue(pair.right, rightCanvas) : null,
  });
  return {
    groups: groupByPattern(pairs, (pair) => (pair.left ?? pair.right)?.pattern ?? '').map(
      ({ group, items }) => ({ group, rows: items.map(toRow) }),
    ),
    regions: compareRegions(left, right, pairs),
  };
}

/** The canvas that fractions are of; null where none is drawn. */
function canvasOf(kinded: KindedTask): CanvasSize | null {
  const scene = kinded.kind === 'mixed-push' ? toScene(kinded.task) : null;
  return scene?.drawable ? scene.canvas : null;
}

function toValue(member: Member, canvas: CanvasSize | null): ComparedValue {
  const { value, isDefault } = member;
  const unit = unitOfMember(member);
  const px = unit === 'fraction' && canvas !== null ? toPx(member, canvas) : undefined;
  return { value, isDefault, ...(unit && { unit }), ...(px !== undefined && { px }) };
}

/** Undefined for a fraction of something else than the canvas. (Source: task-types §3.3 "Regions") */
function toPx({ pattern, value, holder }: Member, canvas: CanvasSize): number | undefined {
  const box = placeRegion(holder as Region, canvas);
  switch (pattern) {
    case 'Layout.CustomLayout.Regions[].LocationX':
      return box.x;
    case 'Layout.CustomLayout.Regions[].LocationY':
      return box.y;
    case 'Layout.CustomLayout.Regions[].WidthProportion':
      return box.width;
    case 'Layout.CustomLayout.Regions[].HeightProportion':
      return box.height;
    case 'Layout.CustomLayout.Regions[].CornerRadius':
      return fractionToPx(value as number, canvas.width);
    default:
      return undefined;
  }
}
