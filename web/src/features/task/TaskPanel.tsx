import { noop, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Kind } from '@tasklens/server/contract/kinds';
import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import type { TaskQuery } from '@tasklens/server/contract/taskQuery';
import { useMemo, useState, type ReactNode } from 'react';
import { createFormat } from '@tasklens/server/domain/words/format';
import { useLanguage } from '../../i18n/MessagesProvider.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { AnswerAge } from './header/AnswerAge.tsx';
import { TaskHeadline } from './header/TaskHeadline.tsx';
import { ZoneSwitch } from './header/ZoneSwitch.tsx';
import { nextAskMs, refreshEveryMs } from './refresh.ts';
import { RetryNote } from './RetryNote.tsx';
import { StaleNote } from './StaleNote.tsx';
import { taskQueries, toAsked } from './taskQueries.ts';
import { TaskReport } from './TaskReport.tsx';
import type { TaskView } from './taskSearch.ts';
import { TaskSkeleton } from './TaskSkeleton.tsx';

/** One look-up: asks the server, and gives every state of the question a face. */
export function TaskPanel({
  kind,
  query,
  shown,
  onShow,
  actions,
  children,
}: {
  kind: Kind;
  query: TaskQuery;
  shown: TaskView;
  /** The reader wants another tab, zone or place shown. */
  onShow: (change: TaskView) => void;
  /**
   * What else can be done with the answer, beside the link. Asked for with `undefined` while there is none: what stands
   * there then keeps the same room, so that nothing moves when the answer comes.
   */
  actions?: (answer: LookUpAnswer | undefined) => ReactNode;
  /** What stands beside "try again" when there is no answer: other ways on. */
  children: ReactNode;
}) {
  const { language, messages } = useLanguage();
  const client = useQueryClient();
  const asked = useQuery(taskQueries.detail(kind, query));
  const view = useQuery(taskQueries.view(kind));
  // The cache forgets a failure while it tries again; a problem on screen stays until there is something better.
  const [lastError, setLastError] = useState(asked.error);
  if (asked.error !== null && asked.error !== lastError) setLastError(asked.error);

  const answer = asked.data;
  const zone = shown.zone ?? 'local';
  const observedMinute = answer?.observedAt.slice(0, 16) ?? '';
  const format = useMemo(
    () => createFormat(language, zone, observedMinute === '' ? '' : `${observedMinute}Z`),
    [language, zone, observedMinute],
  );
  const ids = [query.roomId, query.taskId ?? query.userId].filter((id) => id !== undefined).join(' / ');
  usePageTitle(answer === undefined ? ids : `${messages.statuses[answer.task.status.name]} · ${ids}`);

  const handleAsk = () => {
    client.query(taskQueries.fresh(kind, query)).catch(noop); // a failure is in the cache too, and shows from there
  };
  const retryNote = (
    <RetryNote nextAtMs={nextAskMs(toAsked(asked))} isAsking={asked.isFetching} format={format} />
  );

  return (
    <article>
      <TaskHeadline kind={kind} query={query}>
        <AnswerAge
          answeredAtMs={asked.dataUpdatedAt}
          everyMs={asked.error === null && refreshEveryMs(toAsked(asked))}
          isAsking={asked.isFetching}
          onAsk={handleAsk}
          format={format}
        />
        <ZoneSwitch
          zone={zone}
          onChange={(next) => {
            onShow({ zone: next === 'local' ? undefined : next });
          }}
        />
        <CopyButton variant="contained" text={() => window.location.href}>
          {messages.task.copyLink}
        </CopyButton>
        {actions?.(answer)}
      </TaskHeadline>
      {answer !== undefined ? (
        <TaskReport
          answer={answer}
          answeredAtMs={asked.dataUpdatedAt}
          format={format}
          zone={zone}
          view={view.data ?? null}
          shown={shown}
          onShow={onShow}
        />
      ) : lastError !== null ? (
        <ProblemAlert error={lastError} onRetry={handleAsk} heading="h1">
          {children}
          {retryNote}
        </ProblemAlert>
      ) : (
        <TaskSkeleton kind={kind} />
      )}
      {answer !== undefined && asked.isRefetchError && (
        <StaleNote error={asked.error} answeredAt={format.instant(answer.observedAt)} onRetry={handleAsk}>
          {retryNote}
        </StaleNote>
      )}
    </article>
  );
}
