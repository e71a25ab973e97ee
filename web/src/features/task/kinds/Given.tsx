import type { ReactNode } from 'react';
import { Absent } from './Absent.tsx';

/** A value of the answer as `children` print it, or the sign that the answer holds none. */
export function Given<Value>({
  value,
  byDefault,
  children,
}: {
  value: Value | null;
  byDefault?: string | undefined;
  children: (value: Value) => ReactNode;
}) {
  return value === null ? <Absent byDefault={byDefault} /> : children(value);
}
