import { Router } from 'express';
import type { FindLine } from '../contract/find.ts';
import { paths } from '../contract/paths.ts';
import { abortedWhenGone } from './abortedWhenGone.ts';
import { startLines } from './ndjson.ts';
import { parseFindQuery } from './parseFindQuery.ts';
import type { Find } from './ports.ts';
import { paramsOf } from './queryParams.ts';

interface FindRouteParts {
  find: Find;
  profiles: readonly string[];
}

/** `GET /api/v1/find`: a line per attempt as it ends, and what is known of a miss. */
export function findRoutes({ find, profiles }: FindRouteParts): Router {
  const router = Router();
  router.get(`/${paths.find}`, async (req, res) => {
    const wanted = parseFindQuery(paramsOf(req), profiles);
    const signal = abortedWhenGone(res);
    let lines: ReturnType<typeof startLines> | null = null;
    const write = (line: FindLine) => {
      lines ??= startLines(res, signal); // not before: until then a failure can still be told as a problem
      return lines.write(line);
    };

    const causes = await find(wanted, {
      signal,
      onAttempt: (attempt) => {
        if (attempt.outcome !== 'failed') return write(attempt);
        const { problem } = attempt;
        return write({
          ...attempt,
          problem: { ...problem, requestId: problem.requestId ?? res.locals.requestId },
        });
      },
    });
    await write({ done: true, causes });
    res.end();
  });
  return router;
}
