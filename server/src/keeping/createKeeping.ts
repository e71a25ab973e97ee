import type { Print } from '../domain/secrets/mask.ts';
import { createReadHistory } from './history.ts';
import { createOpenObservation } from './observation.ts';
import type { KeptHistory, KeptObservations, KeptShares, Watches } from './ports.ts';
import { createShares } from './shares.ts';
import { createWatching } from './watch.ts';

interface KeepingParts {
  store: KeptHistory & KeptObservations & KeptShares & Watches;
  print: Print;
  /** Epoch ms. */
  now: () => number;
}

/** All use cases of what is kept. */
export function createKeeping({ store, print, now }: KeepingParts) {
  return {
    readHistory: createReadHistory({ store, print }),
    openObservation: createOpenObservation({ store, print }),
    watching: createWatching({ store, now }),
    shares: createShares({ store, print, now }),
  };
}
