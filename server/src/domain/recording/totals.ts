import type { RecordFile } from '../../contract/task.ts';

/** A sum over files, and how many of them did not say. */
export interface Total {
  sum: number;
  silent: number;
}

export function totalOf(files: readonly RecordFile[], member: 'duration' | 'size'): Total {
  let sum = 0;
  let silent = 0;
  for (const file of files) {
    const value = file[member];
    if (value === null) silent += 1;
    else sum += value;
  }
  return { sum, silent };
}

/** Average bit rate in Kbps: bits over milliseconds; null when size or length is not known, or the length is 0. */
export function averageKbps({ size, duration }: RecordFile): number | null {
  return size === null || duration === null || duration <= 0 ? null : (size * 8) / duration;
}
