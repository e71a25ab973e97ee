import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import express, { Router, type RequestHandler } from 'express';
import { answerNotFound } from './problemHandler.ts';

/**
 * The built web app in `folder`: hashed assets are kept for good, the page is asked for each time. The page stands for
 * every path that is not a file, with its `<base>` set to where it is served. Throws when the page has not been built.
 */
export function webApp(folder: string, basePath: string): Router {
  const page = withBase(readFileSync(join(folder, 'index.html'), 'utf8'), basePath);
  const pageTag = `"${createHash('sha256').update(page).digest('base64url').slice(0, 27)}"`;

  const router = Router();
  router.use('/assets', assetsIn(join(folder, 'assets')), answerNotFound);
  router.use(
    express.static(folder, {
      index: false,
      redirect: false,
      setHeaders: (res) => res.setHeader('Cache-Control', 'public, max-age=3600'),
    }),
  );
  router.get('/{*path}', (_req, res) => {
    res.set({ 'Cache-Control': 'no-cache', ETag: pageTag }).type('html').send(page);
  });
  return router;
}

function withBase(page: string, basePath: string): string {
  const builtBase = /<base href="\/" ?\/?>/;
  if (!builtBase.test(page)) throw new Error('index.html has no <base href="/"> to set');
  return page.replace(builtBase, `<base href="${basePath}">`);
}

/** In the order in which they are preferred, with the ending of a file that is so encoded. */
const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
];

/** Files whose names change with what is in them, encoded as the build left them beside each. */
function assetsIn(folder: string): RequestHandler[] {
  const names = new Set(readdirSync(folder));
  return [
    (req, res, next) => {
      res.vary('Accept-Encoding');
      const encoding = encodings.find(
        ({ name, ending }) => names.has(req.path.slice(1) + ending) && req.acceptsEncodings(name) !== false,
      );
      if (encoding !== undefined) req.url = req.path + encoding.ending;
      next();
    },
    express.static(folder, {
      index: false,
      redirect: false,
      setHeaders: (res, path) => {
        res.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
        const encoding = encodings.find(({ ending }) => path.endsWith(ending));
        if (encoding === undefined) return;
        res.type(extname(path.slice(0, -encoding.ending.length)));
        res.setHeader('Content-Encoding', encoding.name);
      },
    }),
  ];
}
