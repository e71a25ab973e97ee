import { useEffect, useState } from 'react';

/** `copied` stays on for two seconds after a copy; `refused` when the browser denied the clipboard. */
export type CopyState = 'idle' | 'copied' | 'refused';

const shownForMs = 2000;

/** Copies text, also text still on its way, and tells for a moment how it went. */
export function useCopy(): { state: CopyState; copy: (text: string | Promise<string>) => void } {
  const [state, setState] = useState<CopyState>('idle');
  useEffect(() => {
    if (state === 'idle') return undefined;
    const timer = setTimeout(() => {
      setState('idle');
    }, shownForMs);
    return () => {
      clearTimeout(timer);
    };
  }, [state]);
  return {
    state,
    copy: (text) => {
      Promise.resolve(text)
        .then(writeClipboard)
        .then(
          () => {
            setState('copied');
          },
          () => {
            setState('refused');
          },
        );
    },
  };
}

/** The clipboard API exists on https and localhost only; on a plain-http intranet the old command still works. */
async function writeClipboard(text: string): Promise<void> {
  const clipboard = (navigator as { clipboard?: Clipboard }).clipboard;
  if (clipboard !== undefined) {
    await clipboard.writeText(text);
    return;
  }
  const area = document.createElement('textarea');
  area.value = text;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else copies without https
  const done = document.execCommand('copy');
  area.remove();
  if (!done) throw new Error('the browser refused to copy');
}
