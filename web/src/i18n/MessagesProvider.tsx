import { createContext, use, type ReactNode } from 'react';
import type { Language } from '@tasklens/server/domain/words/language';
import type { Messages } from './messages.ts';

/** The words on screen, and the way to change their language. */
export interface MessagesContext {
  language: Language;
  messages: Messages;
  setLanguage: (language: Language) => void;
}

const Context = createContext<MessagesContext | null>(null);

export function MessagesProvider({ value, children }: { value: MessagesContext; children: ReactNode }) {
  return <Context value={value}>{children}</Context>;
}

export function useLanguage(): MessagesContext {
  const context = use(Context);
  if (context === null) throw new Error('no MessagesProvider above');
  return context;
}

/** The words of the language on screen. */
export function useMessages(): Messages {
  return useLanguage().messages;
}
