import { Router } from 'express';
import type { Registry } from 'prom-client';
import { paths } from '../contract/paths.ts';
import { StoreError } from '../domain/failure/storeFailure.ts';
import { ProblemError, problemOf } from './problem.ts';

interface StatusRouteParts {
  /** Rejects while this server cannot serve. */
  checkReady: () => Promise<void>;
  registry: Registry;
}

/** What machines ask: alive, ready, and how it goes. */
export function statusRoutes({ checkReady, registry }: StatusRouteParts): Router {
  const router = Router();
  router.get(`/${paths.health}`, (_req, res) => {
    res.json({ status: 'ok' });
  });
  router.get(`/${paths.ready}`, async (_req, res) => {
    try {
      await checkReady();
    } catch (fault) {
      const why = codeOf(fault instanceof StoreError ? fault.cause : fault);
      const detail = `What is kept cannot be read and written just now (${why}); look-ups are answered all the same.`;
      throw new ProblemError({ ...problemOf('internal', 'Not ready', detail), status: 503 });
    }
    res.json({ status: 'ready' });
  });
  router.get(`/${paths.metrics}`, async (_req, res) => {
    res.type(registry.contentType).send(await registry.metrics());
  });
  return router;
}

function codeOf(fault: unknown): string {
  return fault instanceof Error && 'code' in fault ? String(fault.code) : 'unknown';
}
