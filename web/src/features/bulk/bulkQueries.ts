import { queryOptions } from '@tanstack/react-query';
import {
  bulkJobSchema,
  bulkLineSchema,
  type BulkJob,
  type BulkLine,
  type BulkResult,
  type BulkRow,
} from '@tasklens/server/contract/bulk';
import { paths } from '@tasklens/server/contract/paths';
import { getJson, ProblemError } from '../../api/http.ts';
import { readLines } from '../../api/ndjson.ts';
import { backOff } from './backOff.ts';

type OverState = Exclude<BulkJob['state'], 'running'>;

/** What is known of the rows of a job, by their places. */
export interface Results {
  ended: ReadonlyMap<number, BulkResult>;
  /** Null while there may be more. */
  state: OverState | null;
  /** True from a broken connection until the next line. */
  isCut: boolean;
}

const refreshMs = 1000;
/** Hundreds of lines may come in a second; the page is drawn anew so often at most. */
const drawMs = 100;

const throwOnError = (error: Error) => !(error instanceof ProblemError); // a bug, not a failure

export const bulkQueries = {
  job: (id: string) =>
    queryOptions({
      queryKey: ['bulk', id] as const,
      queryFn: ({ signal }) => getJson(paths.bulkJob(id), bulkJobSchema, { signal }),
      refetchInterval: ({ state }) => (state.data?.state === 'running' ? refreshMs : false),
      throwOnError,
    }),

  /** What this browser asked for: until they end, the server tells of rows only that they are there. */
  asked: (id: string) =>
    queryOptions({
      queryKey: ['bulk', id, 'asked'] as const,
      queryFn: (): readonly BulkRow[] => [],
      enabled: false,
      staleTime: Infinity,
    }),

  /** The results as they come; where the connection breaks, it goes on behind the last of them. */
  results: (id: string) =>
    queryOptions({
      queryKey: ['bulk', id, 'results'] as const,
      queryFn: async ({ client, queryKey, signal }): Promise<Results> => {
        const ended = new Map<number, BulkResult>();
        const show = (rest: Omit<Results, 'ended'>) => {
          const results = { ended: new Map(ended), ...rest };
          client.setQueryData(queryKey, results);
          return results;
        };
        show({ state: null, isCut: false });
        let drawing: ReturnType<typeof setTimeout> | undefined;
        const handleLine = (result: BulkResult) => {
          ended.set(result.row, result);
          drawing ??= setTimeout(() => {
            drawing = undefined;
            if (!signal.aborted) show({ state: null, isCut: false });
          }, drawMs);
        };
        try {
          const state = await follow(id, {
            signal,
            onResult: handleLine,
            onCut: () => show({ state: null, isCut: true }),
          });
          return show({ state, isCut: false });
        } finally {
          clearTimeout(drawing);
        }
      },
      staleTime: ({ state }) => (state.data?.state === null ? 0 : Infinity),
      throwOnError,
    }),
};

/** Gives every result once, in their order, until the job is over; tells how it ended. */
async function follow(
  id: string,
  {
    signal,
    onResult,
    onCut,
  }: { signal: AbortSignal; onResult: (result: BulkResult) => void; onCut: () => void },
): Promise<OverState> {
  let cursor: string | null = null;
  for (let failures = 0; ;) {
    const part = await readPart(id, cursor, { signal, onResult });
    if (part.state !== null) return part.state;
    failures = part.cursor === cursor ? failures + 1 : 1;
    cursor = part.cursor;
    if (failures > 1) onCut();
    await backOff(failures, signal);
  }
}

/** As far as one connection goes. A server that stops, and some proxies, end it without the last line. */
async function readPart(
  id: string,
  after: string | null,
  { signal, onResult }: { signal: AbortSignal; onResult: (result: BulkResult) => void },
): Promise<{ cursor: string | null; state: OverState | null }> {
  let cursor = after;
  let state: OverState | null = null;
  const handleLine = (line: BulkLine) => {
    if ('done' in line) {
      state = line.state;
    } else {
      cursor = line.cursor;
      onResult(line);
    }
  };
  try {
    await readLines(pathAfter(id, after), bulkLineSchema, { signal, onLine: handleLine });
  } catch (fault) {
    if (!(fault instanceof ProblemError) || !healing.has(fault.code)) throw fault;
  }
  return { cursor, state };
}

function pathAfter(id: string, cursor: string | null): string {
  return cursor === null
    ? paths.bulkResults(id)
    : `${paths.bulkResults(id)}?${new URLSearchParams({ after: cursor }).toString()}`;
}

const healing: ReadonlySet<ProblemError['code']> = new Set(['offline', 'store-unavailable', 'internal']);
