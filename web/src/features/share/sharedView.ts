import type { ShareView } from '@tasklens/server/contract/share';

/** In the address of a share: this member of the shared view is back at its default. */
const cleared = '-';

/** The view on screen: as it was shared, with what the reader changed since, which the address keeps. */
export function readView(shared: ShareView, address: ShareView): ShareView {
  const members = Object.entries({ ...shared, ...address });
  return Object.fromEntries(members.filter(([, value]) => value !== cleared));
}

/** The address after a change. A member that is as it was shared needs no word there. */
export function writeChange(
  shared: ShareView,
  address: ShareView,
  change: Readonly<Record<string, string | undefined>>,
): ShareView {
  const untouched = Object.entries(address).filter(([member]) => !Object.hasOwn(change, member));
  const changed = Object.entries(change)
    .filter(([member, value]) => value !== shared[member])
    .map(([member, value]) => [member, value ?? cleared] as const);
  return Object.fromEntries([...untouched, ...changed]);
}
