import { useState } from 'react';

/** How a call that changes something stands. */
export type Sending<Value> =
  | { state: 'idle' }
  | { state: 'under-way' }
  | { state: 'failed'; error: Error }
  | { state: 'done'; value: Value };

/** Makes a call when asked, one at a time, and tells how it stands; a bug breaks the page when it is shown. */
export function useSending<Value>(): [Sending<Value>, (call: () => Promise<Value>) => void] {
  const [sending, setSending] = useState<Sending<Value>>({ state: 'idle' });
  const send = (call: () => Promise<Value>) => {
    if (sending.state === 'under-way') return;
    setSending({ state: 'under-way' });
    call().then(
      (value) => {
        setSending({ state: 'done', value });
      },
      (error: unknown) => {
        setSending({ state: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
      },
    );
  };
  return [sending, send];
}
