import type { Finding } from '@tasklens/server/contract/finding';

/** A stretch between two files of the same streams that no file covers; file numbers count from 1. */
export interface Gap {
  file: number;
  next: number;
  gapMs: number;
}

/** The gaps the diagnosis found: which pause counts as a gap is its to say, so picture and finding never disagree. */
export function gapsOf(findings: readonly Finding[]): Gap[] {
  return findings.flatMap((finding) => (finding.code === 'files-gap' ? [finding.params] : []));
}
