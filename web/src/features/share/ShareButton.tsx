import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import type { ShareView } from '@tasklens/server/contract/share';
import { lazy, Suspense } from 'react';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { DropPanel } from '../../ui/DropPanel.tsx';

const SharePanel = lazy(async () => ({ default: (await import('./SharePanel.tsx')).SharePanel }));

/** Opens the way to a share of `answer` as it is shown now; keeps its place while there is no answer. */
export function ShareButton({ answer, view }: { answer: LookUpAnswer | undefined; view: ShareView }) {
  const { task: words } = useMessages();
  return (
    <DropPanel label={words.share} disabled={answer === undefined}>
      <Suspense>{answer !== undefined && <SharePanel answer={answer} view={view} />}</Suspense>
    </DropPanel>
  );
}
