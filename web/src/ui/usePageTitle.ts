import { useEffect } from 'react';

/** Names the page in the browser's tab and history; `null` is the app's name alone. */
export function usePageTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null ? 'Tasklens' : `${title} · Tasklens`;
  }, [title]);
}
