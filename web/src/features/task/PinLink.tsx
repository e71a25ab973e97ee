import type { Kind } from '@tasklens/server/contract/kinds';
import type { ComponentProps } from 'react';
import { RouteLink } from '../../ui/RouteLink.tsx';
import type { Pin } from './taskSearch.ts';

/** A link to another answer about the ids on the page, shown in the same way. */
export function PinLink({
  kind,
  pin,
  ...rest
}: { kind: Kind; pin: Pin } & Pick<ComponentProps<typeof RouteLink>, 'children' | 'aria-label' | 'sx'>) {
  return (
    <RouteLink
      to="/tasks/$kind"
      params={{ kind }}
      search={(shown) => ({ ...shown, ...pin })}
      // Another answer is another place, though the ids are the same.
      activeOptions={{ exact: true }}
      {...rest}
    />
  );
}
