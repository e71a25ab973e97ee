import '@fontsource-variable/jetbrains-mono/wght.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { languageSchema, pickLanguage } from '../i18n/language.ts';
import { loadMessages } from '../i18n/loadMessages.ts';
import { loadStored } from '../ui/browserStore.ts';
import { App } from './App.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no #root');

const language = loadStored('language', languageSchema) ?? pickLanguage(navigator.languages);
const messages = await loadMessages(language);

createRoot(root).render(
  <StrictMode>
    <App initialLanguage={language} initialMessages={messages} />
  </StrictMode>,
);
