import { Router } from 'express';
import { paths } from '../contract/paths.ts';
import { abortedWhenGone } from './abortedWhenGone.ts';
import type { LoadPicture } from './ports.ts';
import { ProblemError, problemOf } from './problem.ts';

/**
 * `GET /api/v1/pictures/{reference}`: what somebody else's server gave, so it goes out as nothing but a picture. A page of
 * another site gets none, even one that knows a reference.
 */
export function pictureRoutes({ loadPicture }: { loadPicture: LoadPicture }): Router {
  const router = Router();
  router.get<{ reference: string }>(`/${paths.picture(':reference')}`, async (req, res) => {
    const isForeign = ['cross-site', 'same-site'].includes(req.get('Sec-Fetch-Site') ?? '');
    const picture = isForeign
      ? null
      : await loadPicture(req.params.reference, { signal: abortedWhenGone(res) });
    if (picture === null) {
      const detail = 'This is no reference to a picture, or it has expired. Look the task up again.';
      throw new ProblemError(problemOf('not-found', 'No such picture', detail));
    }
    const { contentType, bytes } = picture;
    res.set({
      'Content-Disposition': `inline; filename="picture.${contentType === 'image/png' ? 'png' : 'jpg'}"`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cross-Origin-Resource-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, max-age=3600',
    });
    res.setHeader('Content-Type', contentType);
    res.setHeader('Content-Length', bytes.length);
    res.end(bytes);
  });
  return router;
}
