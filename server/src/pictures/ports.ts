/** All addresses of a host's name. Rejects with the system's error when it has none. */
export type Resolve = (hostname: string) => Promise<PinnedAddress[]>;

export interface PinnedAddress {
  address: string;
  family: number;
}

/** Lets callers with the same key share one piece of work, which is aborted when the last of them has gone. */
export type Share<Value> = (
  key: string,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<Value>,
) => Promise<{ value: Value }>;
