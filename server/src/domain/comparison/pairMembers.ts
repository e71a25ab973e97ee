import type { Outcome } from '../../contract/comparison.ts';
import type { KindedTask } from '../../contract/task.ts';
import { isSameValue } from './isSameValue.ts';
import { listMembers, type Member } from './members.ts';

export interface Pair {
  path: string;
  outcome: Outcome;
  /** Undefined where this side has no such member, nor a default for it. */
  left: Member | undefined;
  right: Member | undefined;
}

/**
 * The values of two tasks side by side, in the order of the left one's and then what the right one alone has. What
 * neither of them says is left out; what one leaves to a default is the same as saying so.
 */
export function pairMembers(left: KindedTask, right: KindedTask): Pair[] {
  const leftMembers = listMembers(left);
  const rightMembers = listMembers(right);
  return [...new Set([...leftMembers.keys(), ...rightMembers.keys()])]
    .map((path) => toPair(path, leftMembers.get(path), rightMembers.get(path)))
    .filter((pair) => pair.left?.isDefault === false || pair.right?.isDefault === false);
}

function toPair(path: string, left: Member | undefined, right: Member | undefined): Pair {
  return { path, outcome: outcomeOf(left, right), left, right };
}

function outcomeOf(left: Member | undefined, right: Member | undefined): Outcome {
  if (left === undefined) return 'only-right';
  if (right === undefined) return 'only-left';
  return isSameValue(left.value, right.value) ? 'same' : 'changed';
}
