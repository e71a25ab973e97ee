import { createHash, randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import { originOf } from './sameOrigin.ts';

const name = 'tasklens_owner';
const yearMs = 365 * 86_400_000;

/** Who made a share is known by a secret in the browser that made it; a digest of it is all that is kept. */
export function ownerOf(req: Request): string | null {
  const secret = new RegExp(`(?:^|; *)${name}=([\\w-]{22})(?:;|$)`).exec(req.headers.cookie ?? '')?.[1];
  return secret === undefined ? null : digestOf(secret);
}

/**
 * The browser's owner, a new one for a browser that has none: `remember` then gives it the secret, in a cookie that no page
 * can read and no other site's page can have sent.
 */
export function chooseOwner(
  req: Request,
  res: Response,
  basePath: string,
): { owner: string; remember: () => void } {
  const known = ownerOf(req);
  if (known !== null) return { owner: known, remember: () => undefined };
  const secret = randomBytes(16).toString('base64url');
  return {
    owner: digestOf(secret),
    remember() {
      res.cookie(name, secret, {
        httpOnly: true,
        sameSite: 'strict',
        path: basePath,
        maxAge: yearMs,
        secure: originOf(req).startsWith('https:'),
      });
    },
  };
}

function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
