import { Router, type Request } from 'express';
import { paths } from '../contract/paths.ts';
import { newShareSchema } from '../contract/share.ts';
import { jsonBody } from './jsonBody.ts';
import { noSuch, requireKeptId } from './keptIds.ts';
import { chooseOwner, ownerOf } from './owner.ts';
import { parseBody } from './parseBody.ts';
import type { Keeping } from './ports.ts';
import { canOnlyBe, invalidQuery, ProblemError, shareGone } from './problem.ts';
import { originOf } from './sameOrigin.ts';

interface ShareRouteParts extends Pick<Keeping, 'shares' | 'shareMaxDays'> {
  basePath: string;
}

/** Frozen shares: made, listed and taken back by the browser that made them, opened by whoever has the link. */
export function shareRoutes({ shares, shareMaxDays, basePath }: ShareRouteParts): Router {
  const router = Router();
  const urlOf = (req: Request, id: string) => `${originOf(req)}${basePath}s/${id}`;
  const longestHours = shareMaxDays * 24;

  router.post(`/${paths.shares}`, jsonBody('64kb'), async (req, res) => {
    const wanted = parseBody(newShareSchema, req.body);
    if (wanted.expiresInHours > longestHours) {
      throw new ProblemError(invalidQuery([canOnlyBe('expiresInHours', `1 to ${longestHours}`)]));
    }
    requireKeptId('observation', wanted.observationId);
    const { owner, remember } = chooseOwner(req, res, basePath);
    const created = await shares.create(wanted, owner);
    if (created === null) throw noSuch('observation');
    remember();
    res.status(201).json({ ...created, url: urlOf(req, created.id) });
  });

  router.get(`/${paths.shares}`, async (req, res) => {
    const owner = ownerOf(req);
    const listed = owner === null ? [] : await shares.list(owner);
    res.json({ shares: listed.map((share) => ({ ...share, url: urlOf(req, share.id) })) });
  });

  router.get<{ id: string }>(`/${paths.share(':id')}`, async (req, res) => {
    const share = await shares.open(requireKeptId('share', req.params.id), ownerOf(req));
    if (share === 'unknown') throw noSuch('share');
    if (share === 'expired' || share === 'revoked') throw new ProblemError(shareGone(share));
    res.json(share);
  });

  router.delete<{ id: string }>(`/${paths.share(':id')}`, async (req, res) => {
    const id = requireKeptId('share', req.params.id);
    const owner = ownerOf(req);
    if (owner === null || !(await shares.revoke(id, owner))) throw noSuch('share');
    res.status(204).end();
  });
  return router;
}
