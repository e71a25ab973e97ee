import compression from 'compression';
import express, { Router, type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Meta } from './contract/meta.ts';
import { paths } from './contract/paths.ts';
import { bulkRoutes } from './http/bulkRoutes.ts';
import type { Metrics } from './http/metrics.ts';
import { compareRoutes } from './http/compareRoutes.ts';
import { findRoutes } from './http/findRoutes.ts';
import { inspectRoutes } from './http/inspectRoutes.ts';
import { requireJson } from './http/jsonBody.ts';
import { metaRoutes } from './http/metaRoutes.ts';
import { observationRoutes } from './http/observationRoutes.ts';
import { observeRequests } from './http/observeRequests.ts';
import { pictureRoutes } from './http/pictureRoutes.ts';
import type { Bulk, Compare, Find, Inspect, Keeping, LoadPicture, LookUp } from './http/ports.ts';
import { answerNotFound, answerProblem } from './http/problemHandler.ts';
import { reportRoutes } from './http/reportRoutes.ts';
import { runRoutes } from './http/runRoutes.ts';
import { refuseForeignPages } from './http/sameOrigin.ts';
import { securityHeaders } from './http/securityHeaders.ts';
import { shareRoutes } from './http/shareRoutes.ts';
import { statusRoutes } from './http/statusRoutes.ts';
import { taskRoutes } from './http/taskRoutes.ts';
import { webApp } from './http/webApp.ts';

export interface AppParts {
  lookUp: LookUp;
  loadPicture: LoadPicture;
  compare: Compare;
  find: Find;
  inspect: Inspect;
  /** Null: this server keeps nothing, and has nothing at the paths of what is kept. */
  keeping: Keeping | null;
  /** Null: likewise. */
  bulk: Bulk | null;
  meta: Meta;
  metrics: Metrics;
  log: Logger;
  /** Rejects while this server cannot serve. */
  checkReady: () => Promise<void>;
  /** The folder of the built web app. */
  webFolder: string;
  /** Begins and ends with a slash. */
  basePath: string;
}

/** The whole server but its port. Throws when the web app has not been built. */
export function createApp(parts: AppParts): Express {
  const {
    lookUp,
    loadPicture,
    compare,
    find,
    inspect,
    keeping,
    bulk,
    meta,
    metrics,
    log,
    checkReady,
    webFolder,
    basePath,
  } = parts;
  const profiles = meta.profiles.map((profile) => profile.name);

  const site = Router();
  site.use(['/s', `/${paths.shares}`], noIndex);
  site.use('/api', refuseForeignPages, requireJson);
  site.use(taskRoutes({ lookUp, profiles, metrics }));
  site.use(pictureRoutes({ loadPicture }));
  site.use(compareRoutes({ compare, profiles }));
  site.use(findRoutes({ find, profiles }), inspectRoutes({ inspect }));
  if (keeping !== null) {
    site.use(runRoutes(keeping), observationRoutes(keeping));
    site.use(reportRoutes({ ...keeping, basePath }), shareRoutes({ ...keeping, basePath }));
  }
  if (bulk !== null) site.use(bulkRoutes({ bulk, profiles, basePath }));
  site.use(metaRoutes({ meta, basePath }));
  site.use('/api', answerNotFound);
  site.use(statusRoutes({ checkReady, registry: metrics.registry }));
  site.use(webApp(webFolder, basePath));

  const app = express();
  app.disable('x-powered-by');
  app.disable('etag'); // answers are never stored, and files bring their own
  app.set('query parser', false); // routes read the query themselves
  app.use(observeRequests({ log, metrics }), securityHeaders(), noStore, compressed());
  app.use(basePath, site);
  app.use(answerNotFound);
  app.use(answerProblem);
  return app;
}

/** Only files of the web app may be kept; they say so themselves. */
const noStore: RequestHandler = (_req, res, next) => {
  res.set('Cache-Control', 'no-store');
  next();
};

/** Whoever has the link of a share may read it, and nobody is to find it. */
const noIndex: RequestHandler = (_req, res, next) => {
  res.set('X-Robots-Tag', 'noindex');
  next();
};

/** Brotli or gzip for whoever asks; a program on this machine, which seldom does, is spared the work. */
function compressed(): RequestHandler {
  const compress = compression();
  return (req, res, next) => {
    if (req.headers['accept-encoding'] === undefined) next();
    else compress(req, res, next);
  };
}
