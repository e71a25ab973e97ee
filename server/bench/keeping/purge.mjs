import { median } from '../median.mjs';
import { askSteadily } from '../steadily.mjs';

const longestSeconds = 300;
const chunkSeconds = 2;

/** Look-ups at 50 per second until the observation that goes last is gone: the longest of them, the median, and how long it took. */
export async function measurePurge(origin, lastToGo) {
  const taken = [];
  for (let seconds = 0; seconds < longestSeconds; seconds += chunkSeconds) {
    const answers = await askSteadily(origin, { perSecond: 50, seconds: chunkSeconds });
    taken.push(...answers.map(({ ms }) => ms));
    const { status } = await fetch(`${origin}/api/v1/observations/${lastToGo}`);
    if (status === 404) {
      return { longest: Math.max(...taken), median: median(taken), seconds: seconds + chunkSeconds };
    }
  }
  throw new Error(`not purged in ${longestSeconds} s`);
}
