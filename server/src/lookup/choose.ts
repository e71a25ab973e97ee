import type { NotLiveBecause } from '../contract/run.ts';
import type { VendorFailure } from '../domain/failure/vendorFailure.ts';

/** Which answer somebody wants. */
export interface Pin {
  /** When the run asked for started, epoch ms, 0 for one without a start; null: whichever run the vendor answers with. */
  runMs: number | null;
  /** The page shows a live answer already and keeps it when the vendor fails: it is told of the failure. */
  watch: boolean;
}

/** How asking the vendor ended. */
export type VendorEnd<Live> = { live: Live } | { failure: VendorFailure };

/** What is kept of the run that is asked for. */
export type Found<Kept> = Kept | 'nothing' | 'unreachable';

export type Choice<Live, Kept> =
  | { give: 'live'; live: Live }
  | { give: 'kept'; kept: Kept; because: Exclude<NotLiveBecause, 'chosen-observation'> }
  | { give: 'failure'; failure: VendorFailure; neverSeen: boolean }
  | { give: 'run-not-kept'; live: Live }
  | { give: 'store-unavailable' };

/** A run that the vendor answered with, by its start: epoch ms, 0 while it names none. */
interface LiveRun {
  startMs: number;
}

interface KeptRun {
  /** When the vendor forgets it, epoch ms; null when nothing says so. */
  windowEndMs: number | null;
}

/** Whether the choice depends on what is kept. */
export function needsKept({ runMs, watch }: Pin, vendor: VendorEnd<LiveRun>): boolean {
  return 'failure' in vendor ? !watch : runMs !== null && runMs !== vendor.live.startMs;
}

/** The vendor's answer where it is of the run asked for, else what is kept of that run, else why there is neither. */
export function choose<Live extends LiveRun, Kept extends KeptRun>(
  pin: Pin,
  vendor: VendorEnd<Live>,
  kept: Found<Kept>,
  nowMs: number,
): Choice<Live, Kept> {
  if ('live' in vendor) {
    const { live } = vendor;
    if (!needsKept(pin, vendor)) return { give: 'live', live };
    if (kept === 'unreachable') return { give: 'store-unavailable' };
    return kept === 'nothing' ? { give: 'run-not-kept', live } : { give: 'kept', kept, because: 'other-run' };
  }

  const { failure } = vendor;
  const isGone = failure.code === 'task-not-found';
  if (!needsKept(pin, vendor) || kept === 'unreachable')
    return { give: 'failure', failure, neverSeen: false };
  if (kept === 'nothing') return { give: 'failure', failure, neverSeen: isGone };
  if (!isGone) return { give: 'kept', kept, because: 'vendor-unavailable' };
  const { windowEndMs } = kept;
  const isPast = windowEndMs !== null && windowEndMs <= nowMs;
  return { give: 'kept', kept, because: isPast ? 'past-window' : 'not-found' };
}
