import { useState } from 'react';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';

/** Tells a screen reader when the verdict has changed since the page opened; silent until then. */
export function VerdictAnnouncer({ text }: { text: string }) {
  const [first] = useState(text);
  const [changed, setChanged] = useState(false);
  if (!changed && text !== first) setChanged(true);
  return <VisuallyHidden role="status">{changed && text}</VisuallyHidden>;
}
