import { noop, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Kind } from '@tasklens/server/contract/kinds';
import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import type { TaskQuery } from '@tasklens/server/contract/taskQuery';
import { lazy, useMemo, type ReactNode } from 'react';
import { createFormat } from '@tasklens/server/domain/words/format';
import { metaQuery } from '../../api/metaQuery.ts';
import { ProblemError } from '../../api/http.ts';
import { useLanguage } from '../../i18n/MessagesProvider.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { taskName } from '../../ui/taskName.ts';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { AnswerAge } from './header/AnswerAge.tsx';
import { TaskHeadline } from './header/TaskHeadline.tsx';
import { ZoneSwitch } from './header/ZoneSwitch.tsx';
import { offersWatch } from './kept/offersWatch.ts';
import { windowEnd } from './kept/windowEnd.ts';
import { PinLink } from './PinLink.tsx';
import { nextAskMs, refreshEveryMs } from './refresh.ts';
import { RetryNote } from './RetryNote.tsx';
import { StaleNote } from './StaleNote.tsx';
import { taskQueries, toAsked } from './taskQueries.ts';
import { TaskReport } from './TaskReport.tsx';
import type { Pin, TaskView } from './taskSearch.ts';
import { TaskSkeleton } from './TaskSkeleton.tsx';
import { usePast } from './usePast.ts';
import { usePinnedRun } from './usePinnedRun.ts';

const HistoryPanel = lazy(async () => ({
  default: (await import('./kept/keptParts.ts')).keptParts.HistoryPanel,
}));

/** One look-up: asks the server, and gives every state of the question a face. */
export function TaskPanel({
  kind,
  query,
  pin,
  onPin,
  shown,
  onShow,
  actions,
  whyNotFound,
  children,
}: {
  kind: Kind;
  query: TaskQuery;
  /** Which answer about the ids is meant. */
  pin: Pin;
  /** The run that the answer to an open question turned out to be; the page is to name it from now on. */
  onPin: (run: string) => void;
  shown: TaskView;
  /** The reader wants another tab, zone or place shown. */
  onShow: (change: TaskView) => void;
  /**
   * What else can be done with the answer, beside the link. Asked for with `undefined` while there is none: what stands
   * there then keeps the same room, so that nothing moves when the answer comes.
   */
  actions?: (answer: LookUpAnswer | undefined) => ReactNode;
  /** What is known of why the vendor has no such task. */
  whyNotFound: ReactNode;
  /** What stands beside "try again" when there is no answer: other ways on. */
  children: ReactNode;
}) {
  const { language, messages } = useLanguage();
  const client = useQueryClient();
  const detail = taskQueries.detail(kind, query, pin);
  const asked = useQuery(detail);
  const view = useQuery(taskQueries.view(kind));
  const keptParts = useQuery({ ...taskQueries.keptParts(), enabled: false }).data; // here with the answers that need them
  const keeping = useQuery({ ...metaQuery, enabled: false }).data?.keeping;
  usePinnedRun({ kind, query, pin, asked, onPin });
  const { lastError, opened } = usePast(JSON.stringify(detail.queryKey), asked);

  const answer = asked.data;
  const isKept = answer?.origin === 'snapshot';
  const runId = answer?.run?.id ?? null;
  const until = answer === undefined ? null : windowEnd(answer);
  // Once offered it stays, whatever becomes of the task, so that nothing below it moves.
  const hasWatchLine = [opened, answer].some((each) => each !== undefined && offersWatch(each));
  const zone = shown.zone ?? 'local';
  // What was kept is read on another day: its times carry their dates.
  const observedMinute = answer?.origin === 'live' ? answer.observedAt.slice(0, 16) : '';
  const format = useMemo(
    () => createFormat(language, zone, observedMinute === '' ? '' : `${observedMinute}Z`),
    [language, zone, observedMinute],
  );
  const ids = taskName(query);
  const status = answer === undefined ? null : messages.statuses[answer.task.status.name];
  usePageTitle(status === null ? ids : `${isKept ? messages.task.keptTitle(status) : status} · ${ids}`);

  const newer = lastError instanceof ProblemError ? lastError.problem?.newer : undefined;

  const handleAsk = () => {
    client.query(taskQueries.fresh(kind, query, pin)).catch(noop); // a failure is in the cache too, and shows from there
  };
  const retryNote = (
    <RetryNote nextAtMs={nextAskMs(toAsked(asked))} isAsking={asked.isFetching} format={format} />
  );

  return (
    <article>
      <TaskHeadline kind={kind} query={query}>
        <AnswerAge
          answeredAtMs={asked.dataUpdatedAt}
          isKept={isKept}
          everyMs={asked.error === null && refreshEveryMs(toAsked(asked))}
          isAsking={asked.isFetching}
          onAsk={pin.observation === undefined ? handleAsk : null}
          format={format}
        />
        <ZoneSwitch
          zone={zone}
          onChange={(next) => {
            onShow({ zone: next === 'local' ? undefined : next });
          }}
        />
        <span title={keeping === null ? messages.task.linkMayDie : undefined}>
          <CopyButton variant="contained" text={() => window.location.href}>
            {messages.task.copyLink}
          </CopyButton>
        </span>
        {actions?.(answer)}
      </TaskHeadline>
      {answer !== undefined && keptParts !== undefined && !asked.isRefetchError && (
        <keptParts.KeptNotice
          answer={answer}
          opened={opened ?? answer}
          keeping={keeping}
          isAsking={asked.isFetching}
          onAsk={handleAsk}
          format={format}
        >
          {retryNote}
        </keptParts.KeptNotice>
      )}
      {answer !== undefined ? (
        <TaskReport
          answer={answer}
          answeredAtMs={asked.dataUpdatedAt}
          format={format}
          zone={zone}
          view={view.data ?? null}
          shown={shown}
          onShow={onShow}
          watch={
            keptParts !== undefined &&
            runId !== null &&
            until !== null &&
            hasWatchLine && <keptParts.WatchLine runId={runId} until={until} format={format} />
          }
          history={
            runId !== null && (
              <HistoryPanel runId={runId} answer={answer} hasWatch={!hasWatchLine} format={format} />
            )
          }
        />
      ) : lastError !== null ? (
        <ProblemAlert
          error={lastError}
          onRetry={handleAsk}
          heading="h1"
          whatNext={isTaskNotFound(lastError) ? whyNotFound : undefined}
        >
          {newer !== undefined && (
            <PinLink
              kind={kind}
              pin={{ run: String(Date.parse(newer.startTime)) }}
              sx={{ color: 'primary.main', px: 1 }}
            >
              {messages.task.openNewerRun(format.fullInstant(newer.startTime))}
            </PinLink>
          )}
          {children}
          {retryNote}
        </ProblemAlert>
      ) : (
        <TaskSkeleton kind={kind} />
      )}
      {answer !== undefined && asked.isRefetchError && (
        <StaleNote error={asked.error} answeredAt={format.instant(answer.observedAt)} onRetry={handleAsk}>
          {retryNote}{' '}
          {isTaskNotFound(asked.error) && (
            <RouteLink to="/find" search={{ ...query, kind }} sx={{ color: 'primary.main' }}>
              {messages.task.whyNotFound}
            </RouteLink>
          )}
        </StaleNote>
      )}
    </article>
  );
}

const isTaskNotFound = (error: Error | null) =>
  error instanceof ProblemError && error.code === 'task-not-found';
