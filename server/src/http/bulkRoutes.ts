import { Router } from 'express';
import { newBulkSchema } from '../contract/bulk.ts';
import { paths } from '../contract/paths.ts';
import { abortedWhenGone } from './abortedWhenGone.ts';
import { jsonBody } from './jsonBody.ts';
import { noSuch, requireKeptId } from './keptIds.ts';
import { startLines } from './ndjson.ts';
import { parseBody } from './parseBody.ts';
import type { Bulk } from './ports.ts';
import { canOnlyBe, invalidQuery, ProblemError } from './problem.ts';
import { findStrayParams, paramsOf } from './queryParams.ts';

interface BulkRouteParts {
  bulk: Bulk;
  profiles: readonly string[];
  basePath: string;
}

/** Many look-ups at once, as a job that goes on whoever looks on. Whoever has its id may read and cancel it. */
export function bulkRoutes({ bulk, profiles, basePath }: BulkRouteParts): Router {
  const router = Router();

  router.post(`/${paths.bulk}`, jsonBody('2mb'), async (req, res) => {
    const { rows, profile = 'default' } = parseBody(newBulkSchema, req.body);
    if (!profiles.includes(profile)) {
      throw new ProblemError(invalidQuery([canOnlyBe('profile', profiles.join(', '))]));
    }
    const { id } = await bulk.create({ rows, profile });
    res
      .status(202)
      .location(`${basePath}${paths.bulkJob(id)}`)
      .json({ id, rows: rows.length });
  });

  router.get<{ id: string }>(`/${paths.bulkJob(':id')}`, async (req, res) => {
    const job = await bulk.read(requireKeptId('job', req.params.id));
    if (job === null) throw noSuch('job');
    res.json(job);
  });

  router.get<{ id: string }>(`/${paths.bulkResults(':id')}`, async (req, res) => {
    const id = requireKeptId('job', req.params.id);
    const after = parseAfter(paramsOf(req));
    const signal = abortedWhenGone(res);
    if ((await bulk.read(id)) === null) throw noSuch('job');
    const lines = startLines(res, signal);
    for await (const line of bulk.results(id, { after, signal })) await lines.write(line);
    lines.end();
  });

  router.delete<{ id: string }>(`/${paths.bulkJob(':id')}`, async (req, res) => {
    if (!(await bulk.cancel(requireKeptId('job', req.params.id)))) throw noSuch('job');
    res.status(204).end();
  });
  return router;
}

/** The cursor to go on from; 0 where none is given. */
function parseAfter(params: URLSearchParams): number {
  const errors = findStrayParams(params, ['after']);
  const after = params.get('after') ?? '0';
  if (!/^\d{1,9}$/.test(after)) {
    errors.push(canOnlyBe('after', 'the cursor of a result'));
  }
  if (errors.length > 0) throw new ProblemError(invalidQuery(errors));
  return Number(after);
}
