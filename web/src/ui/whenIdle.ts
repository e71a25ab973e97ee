/**
 * Does it when the browser has nothing else to do, and in a second at the latest; the function given calls it off. Safari
 * cannot tell and waits a little.
 */
export function whenIdle(task: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const handle = requestIdleCallback(task, { timeout: 1000 });
    return () => {
      cancelIdleCallback(handle);
    };
  }
  const timer = setTimeout(task, 200);
  return () => {
    clearTimeout(timer);
  };
}
