import type { Selectable } from 'kysely';
import type { KeepOutcome } from '../domain/keeping/kept.ts';
import type { KeptBulk } from '../domain/keeping/keptBulk.ts';
import type { BulkOutcome } from '../contract/bulk.ts';
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
  bulk_jobs: {
    id: string;
    mode: Mode;
    profile: string;
    rows: number;
    state: KeptBulk['state'];
    created_ms: number;
    /** Null while it runs. */
    ended_ms: number | null;
    /** The server that works on it; null before the first does, and when it was given back. */
    holder: string | null;
    /** Until when that server has it alone: a claim and a renewal move it. */
    lease_ms: number;
    /** The greatest cursor among its rows. */
    last_cursor: number;
  };
  bulk_rows: {
    job_id: string;
    row: number;
    kind: Kind | null;
    /** JSON, as all that comes from outside: with its escapes it holds characters that a column of text cannot. */
    asked: string;
    /** Null until the row has ended, as all that follows. */
    outcome: BulkOutcome | null;
    result: string | null;
    ended_ms: number | null;
    cursor: number | null;
  };
  /** What servers on one database share. Bytes as they are. */
  settings: { name: string; value: Uint8Array };
}

export type RunRow = Selectable<Tables['runs']>;
