import { Router } from 'express';
import { paths } from '../contract/paths.ts';
import { noSuch, requireKeptId } from './keptIds.ts';
import type { Keeping } from './ports.ts';
import { canOnlyBe, invalidQuery, ProblemError, problemOf } from './problem.ts';
import { findStrayParams, paramsOf } from './queryParams.ts';

const defaultLimit = 50;
const largestLimit = 200;

/** What was seen of a run, and the watch over it. */
export function runRoutes({ readHistory, watching }: Pick<Keeping, 'readHistory' | 'watching'>): Router {
  const router = Router();

  router.get<{ runId: string }>(`/${paths.runObservations(':runId')}`, async (req, res) => {
    const runId = requireKeptId('run', req.params.runId);
    const history = await readHistory(runId, parsePage(paramsOf(req)));
    if (history === null) throw noSuch('run');
    res.json(history);
  });

  router.put<{ runId: string }>(`/${paths.runKeep(':runId')}`, async (req, res) => {
    const keep = await watching.start(requireKeptId('run', req.params.runId));
    if (keep === 'unknown') throw noSuch('run');
    if (keep === 'impossible') {
      const detail = 'The vendor has forgotten this run already, or does not say when it will.';
      throw new ProblemError(problemOf('keep-impossible', 'Nothing to watch over', detail));
    }
    res.json(keep);
  });

  router.delete<{ runId: string }>(`/${paths.runKeep(':runId')}`, async (req, res) => {
    const stopped = await watching.stop(requireKeptId('run', req.params.runId));
    if (stopped === 'unknown') throw noSuch('run');
    res.status(204).end();
  });
  return router;
}

function parsePage(params: URLSearchParams): { before: string | null; limit: number } {
  const errors = findStrayParams(params, ['before', 'limit']);
  const before = params.get('before');
  if (before !== null && !/^\d{1,15}$/.test(before)) {
    errors.push(canOnlyBe('before', 'the next of another page'));
  }
  const limit = Number(params.get('limit') ?? defaultLimit);
  if (!(Number.isInteger(limit) && limit >= 1 && limit <= largestLimit)) {
    errors.push(canOnlyBe('limit', `1 to ${largestLimit}`));
  }
  if (errors.length > 0) throw new ProblemError(invalidQuery(errors));
  return { before, limit };
}
