import { randomUUID } from 'node:crypto';

/** The caller's own request id when it is short and plain enough for a log and a header, else a new one. */
export function chooseRequestId(incoming: string | string[] | undefined): string {
  return typeof incoming === 'string' && /^[\w.-]{8,64}$/.test(incoming) ? incoming : randomUUID();
}
