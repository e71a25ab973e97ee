import type { Format } from '@tasklens/server/domain/words/format';

/**
 * What the answer holds at a vendor member path such as `Control.MaxIdleTime`; `null` when it holds nothing there.
 * The task's members are the vendor's in camelCase, so the path finds its own way.
 */
export function findMember(task: object, path: string): unknown {
  return path
    .split('.')
    .map(toCamelCase)
    .reduce<unknown>((value, name) => (isRecord(value) ? (value[name] ?? null) : null), task);
}

/** A member's value as the vendor would recognise it, times as clock times; `null` when there is nothing to print. */
export function printMember(value: unknown, format: Format): string | null {
  if (Array.isArray(value)) return `[${format.number(value.length)}]`;
  if (isRecord(value)) return 'code' in value ? printMember(value['code'], format) : null;
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T.*Z$/.test(value)) return format.instant(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  return null;
}

/** `PushURL` → `pushUrl`, `StopReason` → `stopReason`. */
function toCamelCase(name: string): string {
  if (name === 'PushStreamState') return 'pushState'; // the one member that goes by a shorter name here
  const words = name.replace(/URL|ID/, (initials) => initials.charAt(0) + initials.slice(1).toLowerCase());
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
