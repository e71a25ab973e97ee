import type { Attempt, Cause, FindLine, Found } from '@tasklens/server/contract/find';
import type { Kind } from '@tasklens/server/contract/kinds';
import { paths } from '@tasklens/server/contract/paths';
import { fieldsOf, type IdField, type TaskQuery } from '@tasklens/server/contract/taskQuery';
import { http, HttpResponse } from 'msw';
import { anAnswer, aProblem, aQuery } from '../../../testing/builders.ts';
import { network } from '../../../testing/handlers.ts';

/** A task of the ids that tests ask for: by default one that was stopped through the API. */
export function aFound(kind: Kind, rest: Partial<Found> = {}): Found {
  const { query, verdict, task, observedAt } = anAnswer(kind);
  const { status, startTime } = task;
  return {
    kind,
    query,
    outcome: 'found',
    match: 'asked',
    origin: 'live',
    verdict,
    status,
    startTime,
    observedAt,
    ...rest,
  };
}

export const aMiss = (kind: Kind, query: TaskQuery = aQuery(kind)): Attempt => ({
  kind,
  query,
  outcome: 'not-found',
  requestId: null,
});

export const aFailure = (kind: Kind, ...problem: Parameters<typeof aProblem>): Attempt => ({
  kind,
  query: aQuery(kind),
  outcome: 'failed',
  problem: aProblem(...problem),
});

export function notTried(kind: Kind, missing: readonly IdField[]): Attempt {
  const given = fieldsOf(kind).filter((field) => !missing.includes(field));
  const query = Object.fromEntries(given.map((field) => [field, aQuery('mixed-push')[field]]));
  return {
    kind,
    query: { profile: 'default', ...query },
    outcome: 'not-tried',
    missing: [...missing],
    errors: [],
  };
}

/** Every cause, none of which applies as far as could be looked into; a test states those that matter to it. */
export function causesWith(...stated: readonly Cause[]): Cause[] {
  const plain: Cause[] = [
    { code: 'illegal-character', checked: true, holds: false, params: { faults: [] } },
    { code: 'unknown-app', checked: true, holds: false, params: { appId: 'app-1' } },
    { code: 'other-kind', checked: true, holds: false, params: { kinds: [] } },
    { code: 'past-window', checked: true, holds: null, params: { kept: [] } },
    { code: 'client-started', checked: true, holds: false, params: { missing: null } },
    { code: 'client-cloud-mixing', checked: false, holds: null, params: {} },
    { code: 'other-profile', checked: true, holds: false, params: { profiles: [] } },
    { code: 'throttled', checked: true, holds: false, params: { kinds: [] } },
    { code: 'clock-differs', checked: true, holds: false, params: { differenceMs: 40 } },
  ];
  return plain.map((cause) => stated.find(({ code }) => code === cause.code) ?? cause);
}

export const anEnd = (...stated: readonly Cause[]): FindLine => ({
  done: true,
  causes: causesWith(...stated),
});

/**
 * A server that searches; gives the query strings of what it was asked, and the way to write line after line of the answer
 * to the last of them.
 */
export function streamSearches() {
  const asked: string[] = [];
  const encoder = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  network.use(
    http.get(`*/${paths.find}`, ({ request }) => {
      asked.push(new URL(request.url).search);
      const body = new ReadableStream<Uint8Array>({
        start: (started) => {
          controller = started;
        },
      });
      return new HttpResponse(body, { headers: { 'content-type': 'application/x-ndjson' } });
    }),
  );
  return {
    asked,
    write: (...lines: readonly FindLine[]) => {
      for (const line of lines) controller?.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
    },
    end: () => controller?.close(),
  };
}

/** A server that answers every search with these lines at once. */
export function answerSearches(...lines: readonly FindLine[]): string[] {
  const asked: string[] = [];
  network.use(
    http.get(`*/${paths.find}`, ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.text(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    }),
  );
  return asked;
}
