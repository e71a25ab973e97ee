import type { Finding } from '../../contract/finding.ts';
import type { KindedTask } from '../../contract/task.ts';
import type { Verdict } from '../../contract/verdict.ts';
import { listFindings } from './findings/listFindings.ts';
import { decideVerdict } from './verdict.ts';

interface Diagnosis {
  verdict: Verdict;
  /** The gravest first, then in the order of the vendor's members. */
  findings: Finding[];
}

/**
 * What Tasklens says about one task, as it was when the vendor answered (`observedAtMs`, epoch ms). Deterministic and
 * total: no task that the contract accepts makes it throw.
 */
export function diagnose(kinded: KindedTask, observedAtMs: number): Diagnosis {
  return { verdict: decideVerdict(kinded), findings: listFindings(kinded, observedAtMs) };
}
