import { Router } from 'express';
import { inspectRequestSchema } from '../contract/inspect.ts';
import { paths } from '../contract/paths.ts';
import { jsonBody } from './jsonBody.ts';
import { parseBody } from './parseBody.ts';
import type { Inspect } from './ports.ts';

/** `POST /api/v1/inspect`: reads what was pasted. Nothing of it is kept, logged or sent on. */
export function inspectRoutes({ inspect }: { inspect: Inspect }): Router {
  const router = Router();
  router.post(`/${paths.inspect}`, jsonBody('8mb'), (req, res) => {
    res.json(inspect(parseBody(inspectRequestSchema, req.body).text));
  });
  return router;
}
