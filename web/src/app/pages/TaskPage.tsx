import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { kinds, type Kind } from '@tasklens/server/contract/kinds';
import { toQueryString } from '@tasklens/server/contract/paths';
import type { TaskQuery } from '@tasklens/server/contract/taskQuery';
import { lazy, Suspense } from 'react';
import { Remember } from '../../features/recent/Remember.tsx';
import { ShareButton } from '../../features/share/ShareButton.tsx';
import { taskQueries } from '../../features/task/taskQueries.ts';
import { TaskPanel } from '../../features/task/TaskPanel.tsx';
import { TicketButton } from '../../features/ticket/TicketButton.tsx';
import type { Pin } from '../../features/task/taskSearch.ts';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { toAskedTask } from '../askedTask.ts';
import { viewToShare } from '../viewToShare.ts';

const route = getRouteApi('/tasks/$kind');

// Only a broken link needs the form here.
const LookUpForm = lazy(async () => ({
  default: (await import('../../features/lookup/LookUpForm.tsx')).LookUpForm,
}));

// Only a look-up that found nothing needs its reasons here.
const MissReasons = lazy(async () => ({
  default: (await import('../../features/find/MissReasons.tsx')).MissReasons,
}));

/** The task that the address asks for; the form, filled with what could be read, when it asks for none. */
export function TaskPage() {
  const { task: words } = useMessages();
  const { kind: kindText } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const asked = toAskedTask(kindText, search);
  if (asked === null) return <BrokenLink />;

  const { kind, query, pin } = asked;
  return (
    <>
      <TaskPanel
        key={`${kind}?${toQueryString(query)}`}
        kind={kind}
        query={query}
        pin={pin}
        onPin={(run) => {
          void navigate({
            search: (previous) => ({ ...previous, run }),
            replace: true,
            resetScroll: false,
          });
        }}
        shown={search}
        onShow={(change) => {
          void navigate({
            search: (previous) => ({ ...previous, ...change }),
            // A tab is a place to come back to; a zone or a selection is only how one looks at it.
            replace: change.tab === undefined,
            resetScroll: false,
          });
        }}
        actions={(answer) => (
          <>
            <ShareButton answer={answer} view={viewToShare(search)} />
            <TicketButton answer={answer} zone={search.zone ?? 'local'} />
          </>
        )}
        whyNotFound={
          <Suspense>
            <MissReasons kind={kind} query={query} />
          </Suspense>
        }
      >
        <RouteLink to="/" search={{ ...query, kind }} sx={{ color: 'primary.main', px: 1 }}>
          {words.changeIds}
        </RouteLink>
      </TaskPanel>
      <RememberTask kind={kind} query={query} pin={pin} />
    </>
  );
}

/** Listens to the panel's answers without asking for any itself. */
function RememberTask({ kind, query, pin }: { kind: Kind; query: TaskQuery; pin: Pin }) {
  const { data } = useQuery({ ...taskQueries.detail(kind, query, pin), enabled: false });
  return <Remember answer={data} />;
}

function BrokenLink() {
  const { lookUp, task: words } = useMessages();
  const { kind: kindText } = route.useParams();
  const search = route.useSearch();
  const kind = kinds.find((each) => each === kindText);
  usePageTitle(lookUp.title);
  return (
    <Box sx={{ maxWidth: 960, mx: 'auto', pt: { xs: 1, md: 4 } }}>
      <Typography variant="h1" gutterBottom>
        {lookUp.title}
      </Typography>
      <Suspense>
        <LookUpForm
          key={kindText}
          initialKind={kind ?? 'mixed-push'}
          initialIds={search}
          showErrors={kind !== undefined}
          note={kind === undefined ? words.unknownKind(kindText) : lookUp.fromLink}
        />
      </Suspense>
    </Box>
  );
}
