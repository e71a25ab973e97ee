import type { Kind } from '@tasklens/server/contract/kinds';
import { useState, type ReactNode } from 'react';
import { createFormat } from '@tasklens/server/domain/words/format';
import type { Language } from '@tasklens/server/domain/words/language';
import { renderWithApp } from '../../../../testing/renderWithApp.tsx';
import { HighlightProvider } from '../../highlight.tsx';
import type { PlaceKey } from '../../placeKey.ts';
import type { TaskView } from '../../taskSearch.ts';
import { TaskViewProvider } from '../../taskView.tsx';
import type { KindViewProps } from '../kindView.ts';

type Answer<K extends Kind> = KindViewProps<K>['answer'];

/** Renders parts of a kind's view as the task page does, joined by one highlight; times print in UTC. */
export function renderParts<K extends Kind>(
  answer: Answer<K>,
  parts: (props: KindViewProps<K>) => ReactNode,
  {
    language = 'en',
    selected = null,
    shown = {},
  }: { language?: Language; selected?: PlaceKey | null; shown?: TaskView } = {},
) {
  const format = createFormat(language, 'utc', answer.observedAt);
  return renderWithApp(
    <Showing initial={shown}>
      <Selecting initial={selected}>{parts({ answer, format })}</Selecting>
    </Showing>,
    { language },
  );
}

function Selecting({ initial, children }: { initial: PlaceKey | null; children: ReactNode }) {
  const [selected, setSelected] = useState(initial);
  return (
    <HighlightProvider selected={selected} onSelect={setSelected}>
      {children}
    </HighlightProvider>
  );
}

function Showing({ initial, children }: { initial: TaskView; children: ReactNode }) {
  const [shown, setShown] = useState(initial);
  return (
    <TaskViewProvider
      shown={shown}
      onShow={(change) => {
        setShown((previous) => ({ ...previous, ...change }));
      }}
    >
      {children}
    </TaskViewProvider>
  );
}
