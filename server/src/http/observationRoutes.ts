import { Router } from 'express';
import { paths } from '../contract/paths.ts';
import { noSuch, requireKeptId } from './keptIds.ts';
import type { Keeping } from './ports.ts';

/** `GET /api/v1/observations/{id}`: one point of a run's history, as a look-up would have answered then. */
export function observationRoutes({ openObservation }: Pick<Keeping, 'openObservation'>): Router {
  const router = Router();
  router.get<{ id: string }>(`/${paths.observation(':id')}`, async (req, res) => {
    const answer = await openObservation(requireKeptId('observation', req.params.id));
    if (answer === null) throw noSuch('observation');
    res.json(answer);
  });
  return router;
}
