import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Kind } from '@tasklens/server/contract/kinds';
import { useDeferredValue, useRef, type ReactNode } from 'react';
import type { Zone } from '@tasklens/server/domain/words/format';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { FindingsBones, PictureBones, TabsBones } from './bones.tsx';
import { FindingList } from './findings/FindingList.tsx';
import { HighlightProvider } from './highlight.tsx';
import type { KindView, KindViewProps } from './kinds/kindView.ts';
import type { PlaceKey } from './placeKey.ts';
import { TaskLayout } from './TaskLayout.tsx';
import { TaskTabs } from './TaskTabs.tsx';
import type { TaskView } from './taskSearch.ts';
import { TaskViewProvider } from './taskView.tsx';
import { Timeline } from './timeline/Timeline.tsx';
import { VerdictHeader } from './verdict/VerdictHeader.tsx';

/** Everything about one task, the answer first. Reads what it is given: it asks nobody and keeps nothing. */
export function TaskReport({
  answer,
  answeredAtMs,
  format,
  zone,
  view,
  shown,
  onShow,
  watch = false,
  history = false,
}: KindViewProps<Kind> & {
  /** By this computer's clock; of no matter for an answer that is not live. */
  answeredAtMs: number;
  zone: Zone;
  /** How the kind is drawn; null until that is here. */
  view: KindView<Kind> | null;
  shown: TaskView;
  onShow: (change: TaskView) => void;
  /** What stands below the end of the vendor's memory. */
  watch?: ReactNode;
  /** What the history tab shows; without it there is none. */
  history?: ReactNode;
}) {
  const messages = useMessages();
  const picture = useRef<HTMLElement>(null);
  // The answer is on screen before the rest of the page is drawn.
  const drawn = useDeferredValue(view, null);
  return (
    <HighlightProvider
      selected={shown.sel ?? null}
      onSelect={(place: PlaceKey | null) => {
        onShow({ sel: place ?? undefined });
      }}
    >
      <TaskViewProvider shown={shown} onShow={onShow}>
        <TaskLayout
          drawn={drawn !== null}
          verdict={<VerdictHeader answer={answer} format={format} zone={zone} />}
          timeline={
            // A live pull recording has a plan, not a run; its picture shows that against now.
            answer.kind !== 'pull-record' && (
              <>
                <Timeline answer={answer} answeredAtMs={answeredAtMs} format={format} />
                {watch}
              </>
            )
          }
          picture={
            drawn === null ? (
              <PictureBones />
            ) : (
              <Box component="section" ref={picture} aria-labelledby="picture" sx={{ scrollMarginTop: 16 }}>
                <Typography variant="h2" id="picture" sx={{ mb: 1 }}>
                  {drawn.title(messages)}{' '}
                  <Typography component="span" variant="caption" color="textSecondary" sx={{ ml: 0.75 }}>
                    {drawn.subtitle({ answer, format }, messages)}
                  </Typography>
                </Typography>
                <drawn.Picture answer={answer} format={format} />
              </Box>
            )
          }
          findings={
            drawn === null ? (
              <FindingsBones />
            ) : (
              <FindingList
                answer={answer}
                format={format}
                onShow={() => {
                  picture.current?.scrollIntoView({ block: 'nearest' });
                }}
              />
            )
          }
          tabs={
            drawn === null ? (
              <TabsBones />
            ) : (
              <TaskTabs
                answer={answer}
                format={format}
                view={drawn}
                history={history}
                open={shown.tab}
                onOpen={(tab) => {
                  onShow({ tab });
                }}
              />
            )
          }
        />
      </TaskViewProvider>
    </HighlightProvider>
  );
}
