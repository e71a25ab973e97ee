import type { Selectable } from 'kysely';
import type { KeepOutcome } from '../domain/keeping/kept.ts';
import type { Kind } from '../contract/kinds.ts';
import type { Mode } from '../contract/lookup.ts';
import type { ProblemCode } from '../contract/problem.ts';

/** The tables of either database. Times are epoch ms; bytes are packed JSON (see packing.ts) unless said otherwise. */
export interface Tables {
  runs: {
    id: string;
    /** Stands for mode, kind and all ids. */
    asked: string;
    mode: Mode;
    kind: Kind;
    profile: string;
    app_id: string | null;
    room_id: string | null;
    task_id: string | null;
    user_id: string | null;
    start_ms: number;
    first_seen_ms: number;
    last_seen_ms: number;
  };
  contents: { digest: string; raw: Uint8Array };
  observations: {
    id: string;
    run_id: string;
    /** 1 for a run's first. */
    position: number;
    content: string;
    first_seen_ms: number;
    last_seen_ms: number;
    source: Uint8Array;
  };
  shares: {
    id: string;
    owner: string;
    observation_id: string;
    observed_ms: number;
    created_ms: number;
    expires_ms: number;
    revoked_ms: number | null;
    /** Source, view and note. */
    details: Uint8Array;
  };
  watches: { run_id: string; since_ms: number; until_ms: number };
  checks: {
    id: string;
    run_id: string;
    due_ms: number;
    /** From when on it may be claimed: a claim and a postponement move it. */
    next_ms: number;
    attempts: number;
    done_ms: number | null;
    outcome: KeepOutcome | null;
    problem: ProblemCode | null;
  };
  /** What servers on one database share. Bytes as they are. */
  settings: { name: string; value: Uint8Array };
}

export type RunRow = Selectable<Tables['runs']>;
