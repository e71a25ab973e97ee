import type { Response } from 'undici';
import { attemptSchema, findEndSchema, type Attempt, type Cause } from '../contract/find.ts';

/** All lines of a search: its attempts, in the order in which they ended, and the causes at its end. */
export async function readFindLines(response: Response): Promise<{ attempts: Attempt[]; causes: Cause[] }> {
  const lines = (await response.text()).split('\n').filter((line) => line !== '');
  const [end, ...attempts] = lines.map((line): unknown => JSON.parse(line)).reverse();
  return {
    attempts: attempts.reverse().map((line) => attemptSchema.parse(line)),
    causes: findEndSchema.parse(end).causes,
  };
}
