import type { Kind } from '@tasklens/server/contract/kinds';
import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import { paths } from '@tasklens/server/contract/paths';
import type { Problem } from '@tasklens/server/contract/problem';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';

/** The network of component tests: answers only what a test told it to. */
export const network = setupServer();

/** What the server says to one look-up: an answer, a problem, or no answer at all. */
type Reply = LookUpAnswer | Problem | 'no answer';

/**
 * Answers look-ups of `kind` with these replies in turn, the last one for ever.
 * Gives the list, filled as they come, of the look-ups' query strings.
 */
export function answerLookUps(kind: Kind, ...replies: readonly [Reply, ...Reply[]]): string[] {
  const asked: string[] = [];
  network.use(
    http.get(`*/${paths.task(kind)}`, ({ request }) => {
      const reply = replies[Math.min(asked.length, replies.length - 1)] ?? replies[0];
      asked.push(new URL(request.url).search);
      if (reply === 'no answer') return HttpResponse.error();
      if ('task' in reply) return HttpResponse.json(reply);
      return HttpResponse.json(reply, {
        status: reply.status,
        headers: { 'content-type': 'application/problem+json' },
      });
    }),
  );
  return asked;
}
