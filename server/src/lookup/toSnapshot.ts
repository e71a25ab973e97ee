import type { LookUpAnswer } from '../contract/lookup.ts';
import type { NotLiveBecause } from '../contract/run.ts';
import type { VendorFailure } from '../domain/failure/vendorFailure.ts';
import { toKeptAnswer } from '../domain/keeping/keptAnswer.ts';
import type { Print } from '../domain/secrets/mask.ts';
import type { VendorEnd } from './choose.ts';
import type { NewestKept } from './findKept.ts';

/** The kept answer, with why the vendor's does not stand in its place and which later run there is. */
export function toSnapshot(
  kept: NewestKept,
  notLiveBecause: NotLiveBecause,
  vendor: VendorEnd<{ startMs: number }>,
  print: Print,
): LookUpAnswer {
  const newestMs = Math.max(kept.newestStartMs, 'live' in vendor ? vendor.live.startMs : 0);
  return toKeptAnswer(
    kept,
    {
      notLiveBecause,
      ...(notLiveBecause === 'vendor-unavailable' &&
        'failure' in vendor && { vendorProblem: toVendorProblem(vendor.failure) }),
      newerStartMs: newestMs > kept.run.startMs ? newestMs : null,
    },
    print,
  );
}

function toVendorProblem(failure: VendorFailure) {
  const requestId = 'requestId' in failure ? failure.requestId : null;
  return { code: failure.code, ...(requestId !== null && { requestId }) };
}
