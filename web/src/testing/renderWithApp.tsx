import { ThemeProvider } from '@mui/material/styles';
import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createQueryClient } from '../api/queryClient.ts';
import { parseSearchText, printSearchText } from '../app/searchText.ts';
import { theme } from '../app/theme.ts';
import { MessagesProvider } from '../i18n/MessagesProvider.tsx';
import { messages as en } from '../i18n/en/messages.ts';
import { messages as zh } from '../i18n/zh-CN/messages.ts';
import type { Language } from '@tasklens/server/domain/words/language';

/** Renders a piece of the app with everything that stands around it, in one language. */
export function renderWithApp(
  piece: ReactNode,
  { language = 'en' }: { language?: Language } = {},
): RenderResult {
  return render(
    <ThemeProvider theme={theme}>
      <QueryClientProvider client={createQueryClient()}>
        <MessagesProvider
          value={{ language, messages: language === 'en' ? en : zh, setLanguage: () => undefined }}
        >
          <RouterContextProvider router={createRouterForLinks()}>{piece}</RouterContextProvider>
        </MessagesProvider>
      </QueryClientProvider>
    </ThemeProvider>,
  );
}

/** Gives links their addresses, and shows no page of its own. */
function createRouterForLinks() {
  const history = createMemoryHistory({ initialEntries: ['/'] });
  // Not the app's own routes, which the compiler has in mind.
  return createRouter({
    routeTree: createRootRoute(),
    history,
    parseSearch: parseSearchText,
    stringifySearch: printSearchText,
  }) as never;
}
