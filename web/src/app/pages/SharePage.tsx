import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Share } from '@tasklens/server/contract/share';
import { createFormat } from '@tasklens/server/domain/words/format';
import * as z from 'zod/mini';
import { ShareBanner } from '../../features/share/ShareBanner.tsx';
import { ShareGone } from '../../features/share/ShareGone.tsx';
import { shareQueries } from '../../features/share/shareQueries.ts';
import { readView, writeChange } from '../../features/share/sharedView.ts';
import { useShareWords } from '../../features/share/words.ts';
import { liveSide } from '../../features/task/kept/compareAddress.ts';
import { taskSearchSchema, type TaskView } from '../../features/task/taskSearch.ts';
import { TaskSkeleton } from '../../features/task/TaskSkeleton.tsx';
import { useLanguage } from '../../i18n/MessagesProvider.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { FrozenAnswer } from '../FrozenAnswer.tsx';

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

/** What the reader turns to stays in the address. */
function SharedTask({ share }: { share: Share }) {
  const { language } = useLanguage();
  const { shown: words } = useShareWords();
  const navigate = route.useNavigate();
  const { answer, note } = share;
  const { kind, query } = answer;
  const startTime = answer.run?.startTime ?? null;
  const shown: TaskView = z.parse(taskSearchSchema, readView(share.view, route.useSearch()));
  const format = createFormat(language, shown.zone ?? 'local', ''); // it is read on another day: every time has its date
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
      <FrozenAnswer
        answer={answer}
        title={words.title}
        note={note}
        format={format}
        shown={shown}
        onShow={(change) => {
          void navigate({
            search: (address) => writeChange(share.view, address, change),
            replace: change.tab === undefined,
            resetScroll: false,
          });
        }}
      />
    </article>
  );
}
