import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import type { Zone } from '@tasklens/server/domain/words/format';
import { lazy, Suspense } from 'react';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { DropPanel } from '../../ui/DropPanel.tsx';

const TicketPanel = lazy(async () => ({ default: (await import('./TicketPanel.tsx')).TicketPanel }));

/** Opens the ways to take `answer` elsewhere; keeps its place while there is no answer. */
export function TicketButton({
  answer,
  zone,
  note = '',
}: {
  answer: LookUpAnswer | undefined;
  /** The one on screen. */
  zone: Zone;
  /** What whoever shared the answer says of it. */
  note?: string;
}) {
  const { task: words } = useMessages();
  return (
    <DropPanel label={words.export} disabled={answer === undefined}>
      {(close) => (
        <Suspense>
          {answer !== undefined && <TicketPanel answer={answer} zone={zone} note={note} onLeave={close} />}
        </Suspense>
      )}
    </DropPanel>
  );
}
