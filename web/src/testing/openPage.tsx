import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import type { Language } from '@tasklens/server/domain/words/language';
import type { ReactNode } from 'react';
import type * as z from 'zod/mini';
import { parseSearchText, printSearchText } from '../app/searchText.ts';
import { renderWithApp } from './renderWithApp.tsx';

interface Page {
  path: string;
  component: () => ReactNode;
  validateSearch: z.ZodMiniType<object> | ((search: Record<string, unknown>) => object);
}

/**
 * Opens a page at the last of the addresses `visited`, as the app's router does; the pages that it leads to, by their paths,
 * are blank.
 */
export function openPage(
  { path, component, validateSearch }: Page,
  {
    visited,
    leadsTo = [],
    language = 'en',
  }: { visited: string[]; leadsTo?: readonly string[]; language?: Language },
) {
  const root = createRootRoute();
  const getParentRoute = () => root;
  const page = createRoute({ getParentRoute, path, validateSearch, component });
  const others = leadsTo.map((other) => createRoute({ getParentRoute, path: other, component: () => null }));
  const router = createRouter({
    routeTree: root.addChildren([page, ...others]),
    history: createMemoryHistory({ initialEntries: visited, initialIndex: visited.length - 1 }),
    parseSearch: parseSearchText,
    stringifySearch: printSearchText,
  });
  renderWithApp(<RouterProvider router={router as never} />, { language });
  return router;
}
