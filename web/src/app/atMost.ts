/** Resolves once all of `tasks` have ended, well or not, and in any case after `ms` milliseconds. */
export async function atMost(ms: number, tasks: readonly Promise<unknown>[]): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeOut = new Promise((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([Promise.allSettled(tasks), timeOut]);
  clearTimeout(timer);
}
