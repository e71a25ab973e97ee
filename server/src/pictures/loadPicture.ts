import { PictureFailureError } from '../domain/failure/pictureFailure.ts';
import { fetchPicture, type Picture } from './fetchPicture.ts';
import type { AddressRules } from './pinAddress.ts';
import type { Share } from './ports.ts';
import { createSlots } from './slots.ts';

interface LoadPictureParts extends AddressRules {
  /** The address that a reference stands for; null when it stands for none. */
  open: (reference: string) => string | null;
  /** For the picture of one address. */
  share: Share<Picture>;
  /** For all of one picture: its turn, names, redirects, bytes. */
  timeoutMs?: number;
  mostBytes?: number;
}

/** Enough for a page of stand-ins, too little to trouble anybody's server with. */
const fetchesAtOnce = 4;
const fetchesWaiting = 32;

/**
 * Loads pictures by their references, a few at once; whoever asks for one that is under way joins in. Gives null for what
 * is no reference; rejects with `PictureFailureError`, or with the signal's reason.
 */
export function createLoadPicture({
  open,
  share,
  timeoutMs = 5000,
  mostBytes = 5 * 1024 * 1024,
  ...rules
}: LoadPictureParts) {
  const slots = createSlots({ atOnce: fetchesAtOnce, waiting: fetchesWaiting });

  async function fetchInTurn(address: string, caller: AbortSignal): Promise<Picture> {
    const stop = new AbortController();
    const leave = () => {
      stop.abort(caller.reason);
    };
    const deadline = setTimeout(() => {
      stop.abort(new PictureFailureError('timeout'));
    }, timeoutMs);
    caller.addEventListener('abort', leave, { once: true });
    try {
      const giveBack = await slots.take(stop.signal);
      if (giveBack === null) throw new PictureFailureError('busy');
      try {
        const picture = fetchPicture(address, { ...rules, mostBytes, signal: stop.signal });
        return await unlessAborted(picture, stop.signal);
      } finally {
        giveBack();
      }
    } finally {
      clearTimeout(deadline);
      caller.removeEventListener('abort', leave);
    }
  }

  return async (reference: string, { signal }: { signal: AbortSignal }): Promise<Picture | null> => {
    const address = open(reference);
    if (address === null) return null;
    return (await share(address, signal, (shared) => fetchInTurn(address, shared))).value;
  };
}

/** A question to a name service cannot be called back, only left. */
function unlessAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const aborted = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
  return Promise.race([work, aborted]);
}
