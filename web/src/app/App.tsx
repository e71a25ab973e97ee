import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useLayoutEffect, useState } from 'react';
import { MessagesProvider } from '../i18n/MessagesProvider.tsx';
import type { Language } from '@tasklens/server/domain/words/language';
import { loadMessages } from '../i18n/loadMessages.ts';
import type { Messages } from '../i18n/messages.ts';
import { saveStored } from '../ui/browserStore.ts';
import type { AppRouter } from './router.tsx';
import { theme } from './theme.ts';

/** The whole app: words, look, server state and pages, in that order. */
export function App({
  queryClient,
  router,
  initialLanguage,
  initialMessages,
}: {
  queryClient: QueryClient;
  router: AppRouter;
  initialLanguage: Language;
  initialMessages: Messages;
}) {
  const [spoken, setSpoken] = useState({ language: initialLanguage, messages: initialMessages });

  // Before the first paint: the language decides which faces, and so how wide, the text is.
  useLayoutEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken.language]);

  const setLanguage = (language: Language) => {
    void loadMessages(language).then((messages) => {
      saveStored('language', language);
      setSpoken({ language, messages });
    });
  };

  return (
    <ThemeProvider theme={theme} defaultMode="system" modeStorageKey="tasklens.mode">
      <CssBaseline enableColorScheme />
      <MessagesProvider value={{ ...spoken, setLanguage }}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MessagesProvider>
    </ThemeProvider>
  );
}
