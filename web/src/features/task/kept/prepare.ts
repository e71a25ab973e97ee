import { noop, type QueryClient } from '@tanstack/react-query';
import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import { offersWatch } from './offersWatch.ts';
import { runQueries } from './runQueries.ts';

/** Fetches what is shown together with an answer; what fails to come says so in its place. */
export async function prepare(answer: LookUpAnswer, client: QueryClient): Promise<void> {
  const runId = answer.run?.id ?? null;
  if (runId === null || !offersWatch(answer)) return;
  await client.query({ ...runQueries.keep(runId), staleTime: Infinity }).catch(noop);
}
