import userEvent from '@testing-library/user-event';
import type { Kind } from '@tasklens/server/contract/kinds';
import type { Language } from '@tasklens/server/domain/words/language';
import { useState } from 'react';
import { aQuery } from '../../../testing/builders.ts';
import { renderWithApp } from '../../../testing/renderWithApp.tsx';
import { TaskPanel } from '../TaskPanel.tsx';
import type { Pin, TaskView } from '../taskSearch.ts';

/** The panel with a stand-in for the address, which the page keeps. */
function Panel({
  kind,
  initial,
  initialPin,
  onShow,
}: {
  kind: Kind;
  initial: TaskView;
  initialPin: Pin;
  onShow: (shown: TaskView) => void;
}) {
  const [shown, setShown] = useState(initial);
  const [pin, setPin] = useState(initialPin);
  return (
    <TaskPanel
      kind={kind}
      query={aQuery(kind)}
      pin={pin}
      onPin={(run) => {
        setPin({ run });
      }}
      shown={shown}
      onShow={(change) => {
        const next = { ...shown, ...change };
        setShown(next);
        onShow(next);
      }}
      whyNotFound={<p>Every known reason</p>}
    >
      <a href="/">Change the IDs</a>
    </TaskPanel>
  );
}

/** Opens the panel as its page does; `address` is how the page's address would have it shown. */
export function openPanel(
  kind: Kind,
  { language = 'en', shown = {}, pin = {} }: { language?: Language; shown?: TaskView; pin?: Pin } = {},
) {
  const address: { shown: TaskView } = { shown };
  renderWithApp(
    <Panel
      kind={kind}
      initial={{ zone: 'utc+8', ...shown }}
      initialPin={pin}
      onShow={(next) => {
        address.shown = next;
      }}
    />,
    { language },
  );
  return { user: userEvent.setup(), address };
}
