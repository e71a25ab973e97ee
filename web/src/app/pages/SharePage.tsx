import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Share } from '@tasklens/server/contract/share';
import { createFormat } from '@tasklens/server/domain/words/format';
import { sayVerdict } from '@tasklens/server/domain/words/sayVerdict';
import * as z from 'zod/mini';
import { ShareBanner } from '../../features/share/ShareBanner.tsx';
import { ShareGone } from '../../features/share/ShareGone.tsx';
import { shareQueries } from '../../features/share/shareQueries.ts';
import { readView, writeChange } from '../../features/share/sharedView.ts';
import { useShareWords } from '../../features/share/words.ts';
import { TaskHeadline } from '../../features/task/header/TaskHeadline.tsx';
import { ZoneSwitch } from '../../features/task/header/ZoneSwitch.tsx';
import { liveSide } from '../../features/task/kept/compareAddress.ts';
import { taskQueries } from '../../features/task/taskQueries.ts';
import { TaskReport } from '../../features/task/TaskReport.tsx';
import { taskSearchSchema, type TaskView } from '../../features/task/taskSearch.ts';
import { TaskSkeleton } from '../../features/task/TaskSkeleton.tsx';
import { TicketButton } from '../../features/ticket/TicketButton.tsx';
import { useLanguage } from '../../i18n/MessagesProvider.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { usePageTitle } from '../../ui/usePageTitle.ts';

const route = getRouteApi('/s/$id');

/** A shared answer, as it was; or why there is none. */
export function SharePage() {
  const { id } = route.useParams();
  const asked = useQuery(shareQueries.detail(id));
  if (asked.data !== undefined) return <SharedTask share={asked.data} />;
  if (asked.error !== null) {
    return <ShareGone id={id} error={asked.error} onRetry={() => void asked.refetch()} />;
  }
  return <TaskSkeleton kind="mixed-push" />;
}

/** Nothing here asks the vendor, or the server again. What the reader turns to stays in the address. */
function SharedTask({ share }: { share: Share }) {
  const { language, messages } = useLanguage();
  const { shown: words } = useShareWords();
  const navigate = route.useNavigate();
  const { answer } = share;
  const { kind, query } = answer;
  const startTime = answer.run?.startTime ?? null;
  const shown: TaskView = z.parse(taskSearchSchema, readView(share.view, route.useSearch()));
  const view = useQuery(taskQueries.view(kind));
  const zone = shown.zone ?? 'local';
  const format = createFormat(language, zone, ''); // it is read on another day: every time has its date

  const { headline } = sayVerdict(messages, answer, format);
  const ids = [query.roomId, query.taskId ?? query.userId].filter((id) => id !== undefined).join(' / ');
  usePageTitle(words.title(messages.statuses[answer.task.status.name], headline, ids));

  const handleShow = (change: TaskView) => {
    void navigate({
      search: (address) => writeChange(share.view, address, change),
      replace: change.tab === undefined,
      resetScroll: false,
    });
  };
  return (
    <article>
      <ShareBanner share={share} format={format}>
        <RouteLink
          to="/tasks/$kind"
          params={{ kind }}
          // This very run, where its ids have been used again since.
          search={{ ...query, ...(startTime !== null && { run: String(Date.parse(startTime)) }) }}
          sx={{ color: 'primary.main' }}
        >
          {words.live}
        </RouteLink>
        <RouteLink
          to="/compare"
          search={{ left: `share:${share.id}`, right: liveSide(answer) }}
          sx={{ color: 'primary.main' }}
        >
          {words.compare}
        </RouteLink>
      </ShareBanner>
      <TaskHeadline kind={kind} query={query}>
        <ZoneSwitch
          zone={zone}
          onChange={(next) => {
            handleShow({ zone: next === 'local' ? undefined : next });
          }}
        />
        <TicketButton answer={answer} zone={zone} note={share.note} />
      </TaskHeadline>
      <TaskReport
        answer={answer}
        answeredAtMs={Date.parse(answer.observedAt)}
        format={format}
        zone={zone}
        view={view.data ?? null}
        shown={shown}
        onShow={handleShow}
      />
    </article>
  );
}
