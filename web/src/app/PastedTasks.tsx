import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { getRouteApi } from '@tanstack/react-router';
import type { Inspection } from '@tasklens/server/contract/inspect';
import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import { createFormat } from '@tasklens/server/domain/words/format';
import { useState, type ReactNode } from 'react';
import { inFull } from '../features/pasted/inFull.ts';
import { NotUnderstood } from '../features/pasted/NotUnderstood.tsx';
import { PastedNotice } from '../features/pasted/PastedNotice.tsx';
import { PasteForm } from '../features/pasted/PasteForm.tsx';
import { usePastedWords } from '../features/pasted/words.ts';
import { useLanguage } from '../i18n/MessagesProvider.tsx';
import { TabRow, tabId } from '../ui/TabRow.tsx';
import { FrozenAnswer } from './FrozenAnswer.tsx';

const route = getRouteApi('/pasted');

/** One of the answers, in full; the others one key away. */
export function PastedTasks({
  inspection,
  onRead,
}: {
  inspection: Inspection;
  onRead: (text: string) => void;
}) {
  const { messages, language } = useLanguage();
  const words = usePastedWords();
  const { n = '1' } = route.useSearch();
  const navigate = route.useNavigate();
  const [isPasting, setIsPasting] = useState(false);
  const { results } = inspection;
  const position = Math.min(Number(n), results.length);
  const answer = results[position - 1];
  if (answer === undefined) return null;

  const { number } = createFormat(language, 'local', '');
  const report = (
    <PastedTask key={position} answer={answer}>
      <Button
        aria-expanded={isPasting}
        onClick={() => {
          setIsPasting(!isPasting);
        }}
        sx={{ ml: -1.5 }}
      >
        {words.form.another}
      </Button>
    </PastedTask>
  );
  return (
    <article>
      {isPasting && (
        <Box sx={{ mb: 3 }}>
          <PasteForm initial="" onRead={onRead} />
        </Box>
      )}
      <NotUnderstood inspection={inspection} />
      {results.length > 1 && (
        <TabRow
          id="answer"
          name={words.answers.title}
          panelId="answer-panel"
          tabs={results.map(({ kind, task }, index) => ({
            id: String(index + 1),
            label: words.answers.label(
              number(index + 1),
              messages.lookUp.kinds[kind],
              messages.statuses[task.status.name],
            ),
          }))}
          open={String(position)}
          onOpen={(next) => {
            void navigate({ search: ({ zone }) => ({ zone, n: next === '1' ? undefined : next }) });
          }}
        />
      )}
      {results.length > 1 ? (
        <Box
          role="tabpanel"
          id="answer-panel"
          aria-labelledby={tabId('answer', String(position))}
          sx={{ pt: 1.5 }}
        >
          {report}
        </Box>
      ) : (
        report
      )}
    </article>
  );
}

/** What the reader turns to stays in the address. */
function PastedTask({ answer, children }: { answer: LookUpAnswer; children: ReactNode }) {
  const { language } = useLanguage();
  const words = usePastedWords();
  const shown = route.useSearch();
  const navigate = route.useNavigate();
  const format = inFull(createFormat(language, shown.zone ?? 'local', '')); // nobody knows the day it is of, nor the year
  return (
    <>
      <PastedNotice answer={answer}>{children}</PastedNotice>
      <FrozenAnswer
        answer={answer}
        title={words.pageTitle}
        format={format}
        shown={shown}
        onShow={(change) => {
          void navigate({
            search: (address) => ({ ...address, ...change }),
            replace: change.tab === undefined,
            resetScroll: false,
          });
        }}
      />
    </>
  );
}
