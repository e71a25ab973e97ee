import type { KindedTask } from '../../contract/task.ts';
import { defaultsOf } from './defaults.ts';
import { nameItems } from './identity.ts';
import { below, toVendorName } from './memberPath.ts';

/** One value of a task. */
export interface Member {
  /** Its path without what is in brackets: `TargetStreams.StreamList[].UserId`. */
  pattern: string;
  /** Never null. A coded value stands whole, as do the three numbers of a place in space. */
  value: unknown;
  /** True when the task does not say so and the vendor's page does. */
  isDefault: boolean;
  /** The innermost list item that it belongs to, or the task. */
  holder: object;
}

/** What the contract adds to the vendor's members. */
const ownReckoning = new Set(['queryableUntil']);

/**
 * Every value of a task by its path in the vendor's spelling, list items by what identifies them, in the order of the
 * contract; what is absent is left out unless a default stands for it. A list or an object with nothing in it is
 * absent.
 */
export function listMembers({ kind, task }: KindedTask): Map<string, Member> {
  const members = new Map<string, Member>();
  visit(task, { path: '', pattern: '', holder: task });
  return members;

  function visit(value: unknown, at: { path: string; pattern: string; holder: object }): void {
    if (value === null || isUnsaid(value)) return;
    if (Array.isArray(value) && value.every(isObject)) visitItems(value, at);
    else if (isObject(value) && !Array.isArray(value) && !('code' in value)) visitObject(value, at);
    else members.set(at.path, { pattern: at.pattern, value, isDefault: false, holder: at.holder });
  }

  function visitItems(items: readonly object[], { path, pattern }: { path: string; pattern: string }): void {
    const names = nameItems(pattern, items);
    items.forEach((item, position) => {
      visit(item, { path: `${path}[${names[position] ?? ''}]`, pattern: `${pattern}[]`, holder: item });
    });
  }

  function visitObject(object: object, { path, pattern, holder }: Parameters<typeof visit>[1]): void {
    for (const [name, value] of Object.entries(object)) {
      if (ownReckoning.has(name)) continue;
      const vendorName = toVendorName(name);
      visit(value, { path: below(path, vendorName), pattern: below(pattern, vendorName), holder });
    }
    for (const [member, value] of Object.entries(defaultsOf(kind, pattern))) {
      const at = below(path, member);
      if (!members.has(at)) {
        members.set(at, { pattern: below(pattern, member), value, isDefault: true, holder });
      }
    }
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A coded value that never came: the contract wants a status of every task. */
const isUnsaid = (value: unknown) => isObject(value) && 'code' in value && value.code === null;
