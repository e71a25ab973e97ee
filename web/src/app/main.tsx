import '@fontsource-variable/jetbrains-mono/wght.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '../api/queryClient.ts';
import { languageSchema, pickLanguage } from '@tasklens/server/domain/words/language';
import { loadMessages } from '../i18n/loadMessages.ts';
import { loadStored } from '../ui/browserStore.ts';
import { App } from './App.tsx';
import { createAppRouter } from './router.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no #root');

const language = loadStored('language', languageSchema) ?? pickLanguage(navigator.languages);
const queryClient = createQueryClient();
const router = createAppRouter(queryClient);
// The page's code, and the look-up its address asks for, set out together with the words.
void router.load();
const messages = await loadMessages(language);

createRoot(root).render(
  <StrictMode>
    <App queryClient={queryClient} router={router} initialLanguage={language} initialMessages={messages} />
  </StrictMode>,
);
