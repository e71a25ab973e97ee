const firstMs = 250;
const longestMs = 15_000;

/** Waits twice as long with each failure, a quarter of a minute at most. Rejects with the signal's reason when aborted. */
export function backOff(failures: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => {
        signal.removeEventListener('abort', stop);
        resolve();
      },
      Math.min(longestMs, firstMs * 2 ** (failures - 1)),
    );
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}
