import { startTransition, useEffect, useState } from 'react';

/** How many of `total` things to draw: `step` at once, as many more after each frame, so that none waits for all. */
export function useStepwise(total: number, step: number): number {
  const [count, setCount] = useState(step);
  useEffect(() => {
    if (count >= total) return;
    startTransition(() => {
      setCount(count + step);
    });
  }, [count, total, step]);
  return Math.min(count, total);
}
