import type { FieldDifference } from '../../contract/comparison.ts';
import type { KindedTask } from '../../contract/task.ts';
import { pairMembers } from './pairMembers.ts';

/**
 * Where two tasks differ, in the order of the left one's members and then of what the right one alone has. What one side
 * leaves out and the vendor gives by default is no difference from saying the same.
 */
export function findDifferences(left: KindedTask, right: KindedTask): FieldDifference[] {
  return pairMembers(left, right)
    .filter(({ outcome }) => outcome !== 'same')
    .map(({ path, left: ours, right: theirs }) => ({
      path,
      ...(ours?.isDefault === false && { left: ours.value }),
      ...(theirs?.isDefault === false && { right: theirs.value }),
    }));
}
