import '@fontsource-variable/jetbrains-mono/wght.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '../api/queryClient.ts';
import { languageSchema, pickLanguage } from '@tasklens/server/domain/words/language';
import { loadMessages } from '../i18n/loadMessages.ts';
import { loadStored } from '../ui/browserStore.ts';
import { App } from './App.tsx';
import { atMost } from './atMost.ts';
import { createAppRouter } from './router.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no #root');

const language = loadStored('language', languageSchema) ?? pickLanguage(navigator.languages);
const queryClient = createQueryClient();
const router = createAppRouter(queryClient);
// The page's code, and the look-up its address asks for, set out together with the words; what comes soon is drawn in
// one go with the frame around it.
const [messages] = await Promise.all([loadMessages(language), atMost(200, [router.load()])]);

createRoot(root).render(
  <StrictMode>
    <App queryClient={queryClient} router={router} initialLanguage={language} initialMessages={messages} />
  </StrictMode>,
);
