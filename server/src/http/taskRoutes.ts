import { Router } from 'express';
import { kinds } from '../contract/kinds.ts';
import { paths } from '../contract/paths.ts';
import { abortedWhenGone } from './abortedWhenGone.ts';
import type { Metrics } from './metrics.ts';
import { parseTaskQuery } from './parseTaskQuery.ts';
import type { LookUp } from './ports.ts';
import { paramsOf } from './queryParams.ts';

interface TaskRouteParts {
  lookUp: LookUp;
  profiles: readonly string[];
  metrics: Metrics;
}

/** `GET /api/v1/tasks/{kind}`. An unknown kind matches no route. */
export function taskRoutes({ lookUp, profiles, metrics }: TaskRouteParts): Router {
  const router = Router();
  for (const kind of kinds) {
    router.get(`/${paths.task(kind)}`, async (req, res) => {
      const { query, ...wanted } = parseTaskQuery(kind, paramsOf(req), profiles);
      const { answer, json, queueMs, vendorMs } = await lookUp(kind, query, {
        ...wanted,
        signal: abortedWhenGone(res),
      });
      metrics.lookedUp(answer);
      res.setHeader('Server-Timing', `queue;dur=${queueMs.toFixed(1)}, vendor;dur=${vendorMs.toFixed(1)}`);
      res.setHeader('Content-Type', 'application/json; charset=utf-8');
      res.setHeader('Content-Length', json.length);
      res.end(json);
    });
  }
  return router;
}
