import { queryOptions } from '@tanstack/react-query';
import { findLineSchema } from '@tasklens/server/contract/find';
import { ProblemError } from '../../api/http.ts';
import { readLines } from '../../api/ndjson.ts';
import { nothingYet, withLine, type Finding } from './finding.ts';
import { findPath, type Sought } from './findSearch.ts';

/** A search goes through several of the account's rate limits: what it brought holds for a while. */
const freshForMs = 60_000;

export const findQueries = {
  all: () => ['find'] as const,

  /** A search; while it goes on, its data are what has come so far. */
  search: (sought: Sought) =>
    queryOptions({
      queryKey: [...findQueries.all(), sought] as const,
      queryFn: async ({ client, queryKey, signal }): Promise<Finding> => {
        let finding = nothingYet;
        client.setQueryData(queryKey, finding);
        await readLines(findPath(sought), findLineSchema, {
          signal,
          onLine: (line) => {
            finding = withLine(finding, line);
            client.setQueryData(queryKey, finding);
          },
        });
        if (finding.causes === null) throw new ProblemError('offline'); // it ended before its end line
        return finding;
      },
      staleTime: freshForMs,
      throwOnError: (error) => !(error instanceof ProblemError), // a bug, not a failure
    }),
};
