import { getRouteApi } from '@tanstack/react-router';
import { kinds } from '@tasklens/server/contract/kinds';
import { toQueryString } from '@tasklens/server/contract/paths';
import { lazy, Suspense } from 'react';
import { draftOf, findDraftErrors } from '../../features/lookup/lookUpDraft.ts';
import { TaskPanel } from '../../features/task/TaskPanel.tsx';
import { toTaskQuery } from '../../features/task/taskSearch.ts';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';

const route = getRouteApi('/tasks/$kind');

// Only a broken link needs the form here.
const LookUpForm = lazy(async () => ({
  default: (await import('../../features/lookup/LookUpForm.tsx')).LookUpForm,
}));

/** The task that the address asks for; the form, filled with what could be read, when it asks for none. */
export function TaskPage() {
  const { lookUp, task: words } = useMessages();
  const { kind: kindText } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const kind = kinds.find((each) => each === kindText);

  if (kind === undefined || findDraftErrors(kind, draftOf(search)).length > 0) {
    return (
      <Suspense>
        <LookUpForm
          key={kindText}
          initialKind={kind ?? 'mixed-push'}
          initialIds={search}
          showErrors={kind !== undefined}
          note={kind === undefined ? words.unknownKind(kindText) : lookUp.fromLink}
        />
      </Suspense>
    );
  }

  const query = toTaskQuery(kind, search);
  return (
    <TaskPanel
      key={`${kind}?${toQueryString(query)}`}
      kind={kind}
      query={query}
      shown={search}
      onShow={(change) => {
        void navigate({
          search: (previous) => ({ ...previous, ...change }),
          // A tab is a place to come back to; a zone or a selection is only how one looks at it.
          replace: change.tab === undefined,
          resetScroll: false,
        });
      }}
    >
      <RouteLink to="/" search={{ ...query, kind }}>
        {words.changeIds}
      </RouteLink>
    </TaskPanel>
  );
}
