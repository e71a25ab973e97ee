import type { FindingCode, FindingParams } from '../../contract/finding.ts';
import type { Kind } from '../../contract/kinds.ts';
import type { IdField } from '../../contract/taskQuery.ts';
import type { PictureFailureReason, ProblemCode } from '../../contract/problem.ts';
import type { Clash, Tone, VerdictCode, VerdictParams } from '../../contract/verdict.ts';
import type { PushStateName, StatusName, StopReasonName } from '../../contract/task.ts';
import type { layoutModes } from './en/names.ts';
import type { Format } from './format.ts';

/** What a verdict's sentences may lean on beside its own params. Every time is ISO; `null` is "not known". */
export interface VerdictFacts {
  kind: Kind;
  startTime: string | null;
  endTime: string | null;
  /** When the vendor answered; null where that is not known, as of a pasted answer. */
  observedAt: string | null;
  format: Format;
}

/** What a person reads about a verdict. */
export interface VerdictText {
  /** The answer in a few words; no full stop. */
  headline: string;
  /** One or two sentences: what happened, when, and what it means. */
  explanation: string;
  /** What the reader can do next, at most three, each an imperative sentence. */
  nextSteps: readonly string[];
  /** One sentence that can be sent to the customer as it stands. */
  customer: string;
}

export type VerdictWords = {
  [Code in VerdictCode]: (params: VerdictParams<Code>, facts: VerdictFacts) => VerdictText;
};

/** What a person reads about a finding: what is so, and why it matters or what would mend it. */
export interface FindingText {
  headline: string;
  why: string;
}

export type FindingWords = {
  [Code in FindingCode]: (params: FindingParams<Code>, format: Format) => FindingText;
};

/** What a person reads about a failure: what happened, and what to do next (at most three steps). */
export interface ProblemText {
  headline: string;
  explanation: string;
  nextSteps: readonly string[];
}

/** Failures between the browser and Tasklens come beside the server's own. */
export type ProblemKey = ProblemCode | 'offline' | 'answer-unreadable';

export interface DiagnosisWords {
  kindNames: Record<Kind, string>;
  idNames: Record<IdField, string>;
  layoutModes: typeof layoutModes;
  verdicts: VerdictWords;
  findings: FindingWords;
  problems: Record<ProblemKey, ProblemText>;
  /** Why a remote picture is missing, in a clause. */
  pictureFailures: Record<PictureFailureReason, string>;
  tones: Record<Tone, string>;
  /** One word for the badge. */
  statuses: Record<StatusName, string>;
  pushStates: Record<PushStateName, string>;
  stopReasons: Record<StopReasonName, string>;
  clashes: Record<Clash, string>;
  /** A vendor member in plain words, for tooltips and evidence: `StopReason` → "why the task ended". */
  members: Record<string, string>;
}
