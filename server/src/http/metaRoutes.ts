import { Router, type RequestHandler } from 'express';
import type { Meta } from '../contract/meta.ts';
import { paths } from '../contract/paths.ts';
import { toOpenApi } from './openApi.ts';

/** What this server is and how to ask it. Both answers stay the same as long as it runs. */
export function metaRoutes({ meta, basePath }: { meta: Meta; basePath: string }): Router {
  const router = Router();
  router.get(`/${paths.meta}`, answerAlways(meta));
  router.get(`/${paths.openapi}`, answerAlways(toOpenApi({ version: meta.version, basePath })));
  return router;
}

function answerAlways(answer: object): RequestHandler {
  const body = JSON.stringify(answer);
  return (_req, res) => {
    res.type('json').send(body);
  };
}
