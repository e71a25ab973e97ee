import type { RecordFile } from '@tasklens/server/contract/task';

/** What the vendor calls a file: its path in object storage or its id in VOD, whichever the storage in use gives. */
export function fileNameOf({ objectKey, vid }: RecordFile): string | null {
  return [objectKey, vid].find((name) => name !== null && name !== '') ?? null;
}
