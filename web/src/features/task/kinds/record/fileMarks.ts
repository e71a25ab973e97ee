import type { Finding } from '@tasklens/server/contract/finding';

/** What the diagnosis found along the files; file numbers count from 1. */
export interface FileMarks {
  /** The length in ms of the gap after a file, in which none of the same streams follows. */
  gapAfterMs: ReadonlyMap<number, number>;
  /** Files without bytes or without length. */
  empty: ReadonlySet<number>;
}

/** Which pause is a gap and which file is empty is the diagnosis' to say, so that picture and findings never disagree. */
export function toFileMarks(findings: readonly Finding[]): FileMarks {
  const gapAfterMs = new Map<number, number>();
  const empty = new Set<number>();
  for (const finding of findings) {
    if (finding.code === 'files-gap') gapAfterMs.set(finding.params.file, finding.params.gapMs);
    if (finding.code === 'file-empty') empty.add(finding.params.file);
  }
  return { gapAfterMs, empty };
}
