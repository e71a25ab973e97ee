import type { keepOutcomes } from '../../contract/keep.ts';
import type { Kind } from '../../contract/kinds.ts';
import type { Mode, Source } from '../../contract/lookup.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import type { ShareView } from '../../contract/share.ts';
import type { TaskQuery } from '../../contract/taskQuery.ts';

// What is kept, as plain data. Times are epoch ms.

/** What a look-up asked for. Demo and live answers never mix. */
export interface Asked {
  mode: Mode;
  kind: Kind;
  query: TaskQuery;
}

/** Which run: the same ids and the same start are the same run. */
export interface RunKey extends Asked {
  /** 0 while the vendor names no start. */
  startMs: number;
}

export interface KeptRun extends RunKey {
  id: string;
  firstSeenMs: number;
  lastSeenMs: number;
}

/** Which call brought an answer; whether it was shared with another look-up is of no lasting interest. */
export type KeptSource = Omit<Source, 'cached'>;

/** An answer of the vendor's that is to be kept. */
export interface AnswerToKeep {
  run: RunKey;
  /** The vendor's `Result`, secrets masked. */
  raw: unknown;
  source: KeptSource;
  observedAtMs: number;
}

/** One distinct answer of a run, for as long as the vendor kept giving it. */
export interface Observation {
  id: string;
  firstSeenMs: number;
  lastSeenMs: number;
  /** Of the last time that it was seen. */
  source: KeptSource;
  raw: unknown;
}

/** What became of an answer that was kept. */
export interface Saved {
  runId: string;
  observationId: string;
  /** Of this observation. */
  firstSeenMs: number;
  lastSeenMs: number;
  /** The start of the newest later run of the same ids that is kept. */
  newerStartMs: number | null;
}

export type KeepOutcome = (typeof keepOutcomes)[number];

export interface KeepCheck {
  dueMs: number;
  doneMs: number | null;
  outcome: KeepOutcome | null;
  problem: ProblemCode | null;
}

/** A run under watch. */
export interface KeptWatch {
  sinceMs: number;
  untilMs: number;
  /** The earliest first. */
  checks: KeepCheck[];
}

/** A check that is due now, claimed by this server alone until its lease ends. */
export interface DueCheck {
  id: string;
  run: KeptRun;
  dueMs: number;
  untilMs: number;
  /** How often it has been tried before. */
  attempts: number;
}

/** A frozen share. It holds what of its observation may still change. */
export interface KeptShare {
  id: string;
  /** A digest of the secret that the maker's browser holds. */
  owner: string;
  observationId: string;
  /** When the vendor answered so, as it was known when the share was made. */
  observedAtMs: number;
  source: KeptSource;
  view: ShareView;
  note: string;
  createdMs: number;
  expiresMs: number;
  revokedMs: number | null;
}
