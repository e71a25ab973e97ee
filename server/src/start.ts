import { randomBytes } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';
import { collectDefaultMetrics } from 'prom-client';
import { version } from '../../package.json';
import { createApp } from './app.ts';
import type { Config, Credentials } from './config.ts';
import { kinds, type Kind } from './contract/kinds.ts';
import type { Meta } from './contract/meta.ts';
import { idNeeds } from './contract/taskQuery.ts';
import { demoStories } from './demo/demoStories.ts';
import { startDemoVendor } from './demo/demoVendor.ts';
import { examplesOf } from './demo/examples.ts';
import { inspectText } from './domain/pasted/inspectText.ts';
import { createMetrics } from './http/metrics.ts';
import { toProblem } from './http/problem.ts';
import { createCompare } from './keeping/compare.ts';
import { createKeepingParts } from './keepingParts.ts';
import { createLookUp } from './lookup/lookUp.ts';
import { createLookUpRun } from './lookup/lookUpRun.ts';
import { createSharing } from './lookup/sharing.ts';
import type { Picture } from './pictures/fetchPicture.ts';
import { createLoadPicture } from './pictures/loadPicture.ts';
import { createReferences } from './pictures/reference.ts';
import { createFind } from './search/find.ts';
import { serve } from './serve.ts';
import { openStore } from './store/openStore.ts';
import { createPrint } from './store/printKey.ts';
import { actions } from './vendor/actions.ts';
import type { Clock } from './domain/clock.ts';
import { systemClock } from './vendor/clock.ts';
import { signRequest } from './vendor/signing.ts';
import { createVendorClient, type VendorClient } from './vendor/vendorClient.ts';
import { createWarnSeldom } from './warnSeldom.ts';

export interface Tasklens {
  /** What to print when it stands. */
  startLine: string;
  /** Accepts nothing more, finishes what runs (at most 10 s), closes what it holds. */
  stop: () => Promise<void>;
}

/** Tasklens cannot start; the message says what to do. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

const graceMs = 10_000;

/**
 * Puts the parts together and listens. Rejects with `StartError`, `StoreStartError` or `PrintKeyError` when the operator
 * must act.
 */
export async function start(
  config: Config,
  { webFolder, logTo, clock = systemClock }: { webFolder: string; logTo: DestinationStream; clock?: Clock },
): Promise<Tasklens> {
  if (!existsSync(join(webFolder, 'index.html'))) {
    throw new StartError('The web app has not been built: run npm run build');
  }
  const { now, elapsed } = clock;
  const store = await openStore(config.database, { elapsed });
  const references = createReferences(store.printKey, now);
  const metrics = createMetrics();
  collectDefaultMetrics({ register: metrics.registry });

  const mode = config.credentials === null ? 'demo' : 'live';
  const account = await openAccount(config, now);
  const vendor = createVendorClient(
    {
      endpoints: account.endpoints,
      credentials: account.credentials,
      region: config.region,
      timeoutMs: config.vendorTimeoutMs,
      qps: config.accountQps,
      qpsShare: config.qpsShare,
      clock,
    },
    { onCall: metrics.vendorCallEnded },
  );
  const closeAll = async () => {
    await vendor.close();
    await account.close();
    await store.close();
  };

  const log = createLog(config, logTo);
  const print = createPrint(store.printKey);
  const onStoreFault = createWarnSeldom(log, elapsed);
  const { keepAnswer, findKept, keeping, bulk, startJobs } = createKeepingParts(store.repository, {
    config,
    print,
    mode,
    metrics,
    log,
    clock,
    onStoreFault,
  });
  const lookUp = createLookUp({
    callVendor: vendor.call,
    print,
    sealPicture: references.seal,
    keepAnswer,
    mode,
    elapsed,
  });
  const lookUpRun = createLookUpRun({ lookUp, findKept, print, mode, clock });
  const profiles = [{ name: 'default', region: config.region }];
  const find = createFind({
    lookUp: lookUpRun,
    kept: store.repository,
    onStoreFault,
    onLookedUp: metrics.lookedUp,
    toProblem,
    clockDifferenceMs: vendor.clockDifferenceMs,
    profiles: profiles.map(({ name }) => name),
    print,
    mode,
    now,
  });

  const app = createApp({
    lookUp: lookUpRun,
    find,
    inspect: (text) => inspectText(text, { actions, region: config.region, mode, print, nowMs: now() }),
    compare: createCompare({
      lookUp: lookUpRun,
      openObservation: (id) => keeping?.openObservation(id) ?? Promise.resolve(null),
      openShare: (id, visitor) => keeping?.shares.open(id, visitor) ?? Promise.resolve('unknown'),
      print,
    }),
    loadPicture: createLoadPicture({
      open: references.open,
      allowedHosts: [...config.pictureHostsAllowed, ...account.pictureHosts],
      resolve: (hostname) => lookup(hostname, { all: true }),
      share: createSharing<Picture>(),
    }),
    keeping,
    bulk,
    meta: {
      name: 'Tasklens',
      version,
      mode,
      profiles,
      kinds: describeKinds(vendor),
      keeping: keeping && { keepDays: config.keepDays, shareMaxDays: config.shareMaxDays },
      ...(mode === 'demo' && { examples: examplesOf(demoStories) }),
    },
    metrics,
    log,
    checkReady: store.checkReady,
    webFolder,
    basePath: config.basePath,
  });
  try {
    const { origin, stop } = await serve(app, config);
    const address = `${origin}${config.basePath}`;
    const jobs = startJobs({
      askVendor: lookUp,
      lookUp: lookUpRun,
      find,
      perSecond: allowedPerSecond(vendor),
    });
    return {
      startLine: `Tasklens is ready at ${address}${mode === 'demo' ? ' (demo data)' : ''}`,
      async stop() {
        jobs.endStreams();
        await stop(graceMs);
        await jobs.stop();
        await closeAll();
      },
    };
  } catch (fault) {
    await closeAll();
    throw toStartError(fault, config);
  }
}

interface Account {
  endpoints: Config['endpoints'];
  credentials: Credentials;
  /** Hosts of its own that tasks take pictures from, although they are not public. */
  pictureHosts: string[];
  close: () => Promise<void>;
}

/** The account to ask: the operator's, or in demo mode one at our own stand-in for the vendor, made up for this run. */
async function openAccount(
  { credentials, endpoints, accountQps, region }: Config,
  now: () => number,
): Promise<Account> {
  if (credentials !== null) {
    return { endpoints, credentials, pictureHosts: [], close: () => Promise.resolve() };
  }
  const madeUp = { accessKeyId: 'AKLTDEMO', secretKey: randomBytes(24).toString('base64') };
  const { origin, close } = await startDemoVendor({
    now,
    credentials: madeUp,
    sign: signRequest,
    limits: accountQps,
    region,
  });
  return {
    endpoints: { rtc: origin, live: origin },
    credentials: madeUp,
    pictureHosts: [new URL(origin).host],
    close,
  };
}

function describeKinds(vendor: VendorClient): Meta['kinds'] {
  const perSecond = allowedPerSecond(vendor);
  return kinds.map((kind) => {
    const { action, version, service } = actions[kind];
    const needs = idNeeds[kind].map((need) => [...need]);
    return { kind, action, version, service, qps: perSecond(kind), needs };
  });
}

/** What each kind's action may take of the account's limit. */
function allowedPerSecond(vendor: VendorClient): (kind: Kind) => number {
  const allowed = new Map(vendor.budgetUse().map((use) => [use.action, use.allowedPerSecond]));
  return (kind) => allowed.get(actions[kind].action) ?? 0;
}

function createLog({ logLevel }: Config, logTo: DestinationStream): Logger {
  return pino(
    {
      level: logLevel,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    logTo,
  );
}

function toStartError(fault: unknown, { host, port }: Config): unknown {
  if (!(fault instanceof Error && 'code' in fault)) return fault;
  if (fault.code === 'EADDRINUSE') {
    return new StartError(
      `Port ${port} on ${host} is in use. Stop what uses it, or set PORT to another (0 picks a free one).`,
    );
  }
  return new StartError(`Tasklens cannot listen on ${host}, port ${port}: ${fault.message}`);
}
