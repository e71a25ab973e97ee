import type { Pasted } from '../../contract/comparison.ts';
import type { Kind } from '../../contract/kinds.ts';
import type { TaskQuery } from '../../contract/taskQuery.ts';

/** Where one side of a comparison comes from. */
export type SideSource =
  /** `runMs`: the start of the run that is meant, epoch ms; null: any. */
  | { from: 'live'; kind: Kind; query: TaskQuery; runMs: number | null }
  | { from: 'observation' | 'share'; id: string }
  | { from: 'pasted'; pasted: Pasted };
