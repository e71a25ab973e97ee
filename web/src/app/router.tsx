import { noop, type QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type AnyRouter,
} from '@tanstack/react-router';
import { bulkSearchSchema } from '../features/bulk/bulkSearch.ts';
import { compareSearchSchema } from '../features/compare/compareSearch.ts';
import { findSearchSchema } from '../features/find/findSearch.ts';
import { homeSearchSchema } from '../features/lookup/homeSearch.ts';
import { taskQueries } from '../features/task/taskQueries.ts';
import { taskSearchSchema } from '../features/task/taskSearch.ts';
import { CrashPage } from './pages/CrashPage.tsx';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { toAskedTask } from './askedTask.ts';
import { atMost } from './atMost.ts';
import { Frame } from './Frame.tsx';
import { pastedSearchSchema } from './pastedSearch.ts';
import { parseSearchText, printSearchText } from './searchText.ts';

const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Frame,
  notFoundComponent: NotFoundPage,
  errorComponent: CrashPage,
});

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: homeSearchSchema,
  component: lazyRouteComponent(() => import('./pages/HomePage.tsx'), 'HomePage'),
});

const loadTaskPage = () => import('./pages/TaskPage.tsx');

const taskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tasks/$kind',
  validateSearch: taskSearchSchema,
  // The page, the answer and the code that draws it set out together; the page takes up whatever comes of them.
  beforeLoad: async ({ cause, context: { queryClient }, params, search }) => {
    const asked = toAskedTask(params.kind, search);
    if (asked === null || cause === 'stay') return;
    const view = queryClient.query(taskQueries.view(asked.kind)).catch(noop);
    // A pointer over a link is no question yet: each look-up takes its share of the account's rate limit.
    if (cause === 'preload') return;
    const answer = queryClient.query(taskQueries.detail(asked.kind, asked.query, asked.pin)).catch(noop);
    // An answer that comes at once is drawn at once; only one that keeps people waiting is announced by a skeleton.
    await atMost(100, [loadTaskPage(), view, answer]);
  },
  component: lazyRouteComponent(loadTaskPage, 'TaskPage'),
});

const shareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/s/$id',
  // What the reader changed of the shared view, by the names that the view has. (An address holds texts alone.)
  validateSearch: (texts) => texts as Record<string, string>,
  component: lazyRouteComponent(() => import('./pages/SharePage.tsx'), 'SharePage'),
});

const sharesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/shares',
  component: lazyRouteComponent(() => import('./pages/SharesPage.tsx'), 'SharesPage'),
});

const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/compare',
  validateSearch: compareSearchSchema,
  component: lazyRouteComponent(() => import('./pages/ComparePage.tsx'), 'ComparePage'),
});

const findRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/find',
  validateSearch: findSearchSchema,
  component: lazyRouteComponent(() => import('./pages/FindPage.tsx'), 'FindPage'),
});

const pastedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/pasted',
  validateSearch: pastedSearchSchema,
  component: lazyRouteComponent(() => import('./pages/PastedPage.tsx'), 'PastedPage'),
});

const bulkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bulk',
  validateSearch: bulkSearchSchema,
  component: lazyRouteComponent(() => import('./pages/BulkPage.tsx'), 'BulkPage'),
});

const routeTree = rootRoute.addChildren([
  homeRoute,
  taskRoute,
  shareRoute,
  sharesRoute,
  compareRoute,
  findRoute,
  bulkRoute,
  pastedRoute,
]);

/** The app's pages below the page's `<base>`, which the server sets from BASE_PATH. */
export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    basepath: new URL(document.baseURI).pathname,
    parseSearch: parseSearchText,
    stringifySearch: printSearchText,
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultErrorComponent: CrashPage,
  }) satisfies AnyRouter;
}

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
