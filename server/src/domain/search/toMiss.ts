import type { Attempt } from '../../contract/find.ts';
import type { Kind } from '../../contract/kinds.ts';
import type { Problem } from '../../contract/problem.ts';
import type { TaskQuery } from '../../contract/taskQuery.ts';
import { VendorFailureError } from '../failure/vendorFailure.ts';

/** What a look-up that found nothing comes to, in short. Throws a fault that is no failure of the vendor's. */
export function toMiss(
  fault: unknown,
  { kind, query }: { kind: Kind; query: TaskQuery },
  toProblem: (fault: VendorFailureError) => Problem,
): Attempt {
  if (!(fault instanceof VendorFailureError)) throw fault;
  const { failure } = fault;
  return failure.code === 'task-not-found'
    ? { outcome: 'not-found', kind, query, requestId: failure.requestId }
    : { outcome: 'failed', kind, query, problem: toProblem(fault) };
}
