import { Router, type Request, type Response } from 'express';
import { comparisonRequestSchema, type ComparisonRequest } from '../contract/comparison.ts';
import { paths } from '../contract/paths.ts';
import { abortedWhenGone } from './abortedWhenGone.ts';
import { jsonBody } from './jsonBody.ts';
import { ownerOf } from './owner.ts';
import { parseBody } from './parseBody.ts';
import { parseSide, readSides } from './parseSide.ts';
import type { Compare } from './ports.ts';
import { paramsOf } from './queryParams.ts';

interface CompareRouteParts {
  compare: Compare;
  profiles: readonly string[];
}

/** `GET /api/v1/compare?left=…&right=…`; with POST a side can be pasted, which never stands in an address. */
export function compareRoutes({ compare, profiles }: CompareRouteParts): Router {
  const router = Router();
  const answer = async (req: Request, res: Response, { left, right }: ComparisonRequest) => {
    const sides = [parseSide('left', left, profiles), parseSide('right', right, profiles)] as const;
    res.json(await compare(...sides, { visitor: ownerOf(req), signal: abortedWhenGone(res) }));
  };

  router.get(`/${paths.compare}`, (req, res) => answer(req, res, readSides(paramsOf(req))));
  router.post(`/${paths.compare}`, jsonBody('8mb'), (req, res) =>
    answer(req, res, parseBody(comparisonRequestSchema, req.body)),
  );
  return router;
}
