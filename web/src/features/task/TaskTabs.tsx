import Box from '@mui/material/Box';
import type { Kind } from '@tasklens/server/contract/kinds';
import { lazy, Suspense, type ReactNode } from 'react';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { TabRow, tabId } from '../../ui/TabRow.tsx';
import type { KindView, KindViewProps } from './kinds/kindView.ts';

const RawPanel = lazy(async () => ({ default: (await import('./raw/RawPanel.tsx')).RawPanel }));
const RequestPanel = lazy(async () => ({
  default: (await import('./source/RequestPanel.tsx')).RequestPanel,
}));

/** The kind's facts, then what every kind has: its history where it is kept, the raw answer and the request that brought it. */
export function TaskTabs({
  answer,
  format,
  view,
  history,
  open,
  onOpen,
}: KindViewProps<Kind> & {
  view: KindView<Kind>;
  /** `false` where there is none to tell. */
  history: ReactNode;
  /** The open tab's id; any other text opens the first. */
  open: string | undefined;
  onOpen: (id: string) => void;
}) {
  const messages = useMessages();
  const words = messages.task.tabs;
  const tabs = [
    ...view.tabs
      .filter(({ hasContent }) => hasContent === undefined || hasContent(answer))
      .map(({ id, label, Panel }) => ({
        id,
        label: label(messages),
        panel: <Panel answer={answer} format={format} />,
      })),
    ...(history === false ? [] : [{ id: 'history', label: words.history, panel: history }]),
    { id: 'raw', label: words.raw, panel: <RawPanel raw={answer.raw} format={format} /> },
    { id: 'request', label: words.request, panel: <RequestPanel answer={answer} format={format} /> },
  ];
  const shown = tabs.find(({ id }) => id === open) ?? tabs[0];
  if (shown === undefined) return null;
  return (
    <section aria-label={words.title}>
      <TabRow id="tab" name={words.title} panelId="tab-panel" tabs={tabs} open={shown.id} onOpen={onOpen} />
      <Box
        role="tabpanel"
        id="tab-panel"
        aria-labelledby={tabId('tab', shown.id)}
        tabIndex={-1}
        // Room for most tabs, so that stepping through them does not pull the page up and down.
        sx={{ pt: 1.5, minHeight: 320 }}
      >
        <Suspense>{shown.panel}</Suspense>
      </Box>
    </section>
  );
}
