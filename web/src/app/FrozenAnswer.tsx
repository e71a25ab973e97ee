import { useQuery } from '@tanstack/react-query';
import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import type { Format } from '@tasklens/server/domain/words/format';
import { sayVerdict } from '@tasklens/server/domain/words/sayVerdict';
import { TaskHeadline } from '../features/task/header/TaskHeadline.tsx';
import { ZoneSwitch } from '../features/task/header/ZoneSwitch.tsx';
import { taskQueries } from '../features/task/taskQueries.ts';
import { TaskReport } from '../features/task/TaskReport.tsx';
import type { TaskView } from '../features/task/taskSearch.ts';
import { TicketButton } from '../features/ticket/TicketButton.tsx';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { taskName } from '../ui/taskName.ts';
import { usePageTitle } from '../ui/usePageTitle.ts';

/** An answer that stays as it was, in full. Nothing here asks the vendor, or the server again. */
export function FrozenAnswer({
  answer,
  title,
  note = '',
  format,
  shown,
  onShow,
}: {
  answer: LookUpAnswer;
  /** The page's title. */
  title: (status: string, headline: string, ids: string) => string;
  /** What whoever shared it says of it. */
  note?: string;
  format: Format;
  shown: TaskView;
  /** The reader wants another tab, zone or place shown. */
  onShow: (change: TaskView) => void;
}) {
  const messages = useMessages();
  const { kind, query, task } = answer;
  const view = useQuery(taskQueries.view(kind));
  const zone = shown.zone ?? 'local';

  const ids = taskName(query);
  const { headline } = sayVerdict(messages, answer, format);
  usePageTitle(title(messages.statuses[task.status.name], headline, ids));

  return (
    <>
      <TaskHeadline kind={kind} query={query}>
        <ZoneSwitch
          zone={zone}
          onChange={(next) => {
            onShow({ zone: next === 'local' ? undefined : next });
          }}
        />
        <TicketButton answer={answer} zone={zone} note={note} />
      </TaskHeadline>
      <TaskReport
        answer={answer}
        answeredAtMs={Date.parse(answer.observedAt)}
        format={format}
        zone={zone}
        view={view.data ?? null}
        shown={shown}
        onShow={onShow}
      />
    </>
  );
}
