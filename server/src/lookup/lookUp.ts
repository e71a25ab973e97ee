import { LRUCache } from 'lru-cache';
import type { Kind } from '../contract/kinds.ts';
import type { LookUpAnswer, Mode, RemotePicture, Source } from '../contract/lookup.ts';
import { toQueryString } from '../contract/paths.ts';
import type { TaskQuery } from '../contract/taskQuery.ts';
import { VendorFailureError } from '../domain/failure/vendorFailure.ts';
import { findPictureAddresses } from '../domain/layout/pictureAddresses.ts';
import { readTask } from '../domain/tasks/readTask.ts';
import { toAnswer } from '../domain/toAnswer.ts';
import type { Urgency } from '../domain/urgency.ts';
import type { VendorAnswer } from '../domain/vendorAnswer.ts';
import type { KeepAnswer } from './keepAnswer.ts';
import type { CallVendor } from './ports.ts';
import { createSharing } from './sharing.ts';

interface LookUpParts {
  callVendor: CallVendor;
  /** Six hex digits that stand for a secret. */
  print: (secret: string) => string;
  /** A reference that stands for the address of a remote picture. */
  sealPicture: (address: string) => string;
  keepAnswer: KeepAnswer;
  mode: Mode;
  /** Monotonic, ms. */
  elapsed: () => number;
}

interface LookedUp {
  answer: LookUpAnswer;
  /** The answer as JSON in UTF-8. */
  json: Buffer;
  /** Where in `json` the source begins: the last member, and the only one that changes when the answer is given again. */
  sourceAt: number;
  queueMs: number;
  vendorMs: number;
}

/** Long enough for a reload or a second tab, too short to show a stale state. */
const cachedMs = 1000;
/** All actions at their documented limits bring 250 answers a second, so none is dropped before its time. */
const cachedAnswers = 250;

/**
 * The vendor's side of a look-up: ask it, read the task, diagnose it, keep the answer. Equal look-ups in flight share one
 * vendor call, and an answer is given again for a second (`fresh` passes that by, but still shares). Failures are not.
 * An interactive look-up (the default) joins no bulk one: that one's place in the queue is behind.
 * Once the vendor has answered, the answer is kept even when nobody waits for it any more.
 */
export function createLookUp({ callVendor, print, sealPicture, keepAnswer, mode, elapsed }: LookUpParts) {
  const share = createSharing<LookedUp>();
  const recent = new LRUCache<string, LookedUp>({
    max: cachedAnswers,
    ttl: cachedMs,
    ttlAutopurge: true, // an answer can be large; none outlives its second
    ttlResolution: 0,
    perf: { now: elapsed },
  });

  return async (
    kind: Kind,
    query: TaskQuery,
    { fresh, signal, urgency = 'interactive' }: { fresh: boolean; signal: AbortSignal; urgency?: Urgency },
  ): Promise<LookedUp> => {
    const key = `${kind}?${toQueryString(query)}`;
    const known = fresh ? undefined : recent.get(key);
    if (known !== undefined) {
      if (known.answer.source.cached) return known;
      const again = { ...asCached(known), queueMs: 0, vendorMs: 0 };
      recent.set(key, again, { noUpdateTTL: true }); // whoever reloads next gets these very bytes
      return again;
    }

    const { value, joined } = await share(`${urgency} ${key}`, signal, async (sharedSignal) => {
      const vendorAnswer = await callVendor(kind, query, { signal: sharedSignal, urgency });
      const live = toLiveAnswer(kind, query, vendorAnswer);
      const answer = { ...live, run: await keepAnswer(live, urgency) };
      const { queueMs, durationMs: vendorMs } = vendorAnswer;
      const lookedUp = { answer, ...inJson(answer), queueMs, vendorMs };
      recent.set(key, lookedUp);
      return lookedUp;
    });
    return joined ? asCached(value) : value;
  };

  function toLiveAnswer(kind: Kind, query: TaskQuery, vendorAnswer: VendorAnswer): LookUpAnswer {
    const { result, action, version, service, region, requestId, httpStatus, observedAtMs } = vendorAnswer;
    const { durationMs, attempts } = vendorAnswer;
    const read = readTask(kind, result, print);
    if (read.outcome === 'absent') {
      throw new VendorFailureError({ code: 'task-not-found', requestId, vendor: null });
    }
    if (read.outcome === 'unreadable') {
      throw new VendorFailureError({ code: 'vendor-unreadable', requestId, httpStatus, why: read.why });
    }
    return toAnswer({ mode, query }, read.reading, {
      observedAtMs,
      source: {
        action,
        version,
        service,
        region,
        requestId,
        httpStatus,
        durationMs: Math.round(durationMs),
        attempts,
        cached: false,
      },
      pictures: kind === 'mixed-push' ? sealPictures(result) : [],
    });
  }

  /** `result` as received: of addresses the reading holds but the masks. */
  function sealPictures(result: unknown): RemotePicture[] {
    return findPictureAddresses(result).map(({ path, address }) => ({
      path,
      reference: sealPicture(address),
    }));
  }
}

/** The same answer, in which only the source is written anew. */
function asCached(lookedUp: LookedUp): LookedUp {
  const source = { ...lookedUp.answer.source, cached: true };
  const beforeSource = lookedUp.json.subarray(0, lookedUp.sourceAt);
  return {
    ...lookedUp,
    answer: { ...lookedUp.answer, source },
    json: Buffer.concat([beforeSource, Buffer.from(closeWith(source))]),
  };
}

function inJson({ source, ...others }: LookUpAnswer): Pick<LookedUp, 'json' | 'sourceAt'> {
  const closing = closeWith(source);
  const json = Buffer.from(`${JSON.stringify(others).slice(0, -1)},${closing}`);
  return { json, sourceAt: json.length - Buffer.byteLength(closing) };
}

function closeWith(source: Source): string {
  return `"source":${JSON.stringify(source)}}`;
}
