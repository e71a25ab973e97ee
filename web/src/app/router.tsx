import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type AnyRouter,
} from '@tanstack/react-router';
import { homeSearchSchema } from '../features/lookup/homeSearch.ts';
import { taskSearchSchema } from '../features/task/taskSearch.ts';
import { CrashPage } from './pages/CrashPage.tsx';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { Frame } from './Frame.tsx';
import { parseSearchText, printSearchText } from './searchText.ts';

const rootRoute = createRootRoute({
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

const taskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tasks/$kind',
  validateSearch: taskSearchSchema,
  component: lazyRouteComponent(() => import('./pages/TaskPage.tsx'), 'TaskPage'),
});

const routeTree = rootRoute.addChildren([homeRoute, taskRoute]);

/** The app's pages below the page's `<base>`, which the server sets from BASE_PATH. */
export function createAppRouter() {
  return createRouter({
    routeTree,
    basepath: new URL(document.baseURI).pathname,
    parseSearch: parseSearchText,
    stringifySearch: printSearchText,
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultErrorComponent: CrashPage,
  }) satisfies AnyRouter;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
