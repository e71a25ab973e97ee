import type { ReactNode } from 'react';
import { RouteLink } from '../../../ui/RouteLink.tsx';
import { linkStyle } from './linkStyle.ts';

/** A link to the comparison of two answers; sides as `compareAddress.ts` names them. */
export function CompareLink({
  left,
  right,
  name,
  children,
}: {
  left: string;
  right: string;
  /** Spoken in place of the words on screen, where those alone would not do. */
  name?: string;
  children: ReactNode;
}) {
  return (
    <RouteLink to="/compare" search={{ left, right }} aria-label={name} sx={linkStyle}>
      {children}
    </RouteLink>
  );
}
