import { describe, expect, it } from 'vitest';
import type { Problem } from '../../contract/problem.ts';
import { VendorFailureError } from '../failure/vendorFailure.ts';
import { toMiss } from './toMiss.ts';

const asked = { kind: 'record', query: { profile: 'default', taskId: 'task' } } as const;
const toProblem = ({ failure }: VendorFailureError): Problem => ({
  type: 'urn:tasklens:problem:busy',
  title: 'A problem',
  status: 503,
  detail: failure.code,
  code: 'busy',
});

describe('a look-up that failed', () => {
  it('has not found the task when the vendor says that there is none', () => {
    const gone = new VendorFailureError({ code: 'task-not-found', requestId: 'id', vendor: null });
    expect(toMiss(gone, asked, toProblem)).toEqual({ ...asked, outcome: 'not-found', requestId: 'id' });
  });

  it('has failed with the problem of any other failure', () => {
    const busy = new VendorFailureError({ code: 'busy', retryAfterSeconds: 1 });
    expect(toMiss(busy, asked, toProblem)).toEqual({
      ...asked,
      outcome: 'failed',
      problem: toProblem(busy),
    });
  });

  it('throws what is no failure of the vendor’s', () => {
    const bug = new TypeError('a fault of ours');
    expect(() => toMiss(bug, asked, toProblem)).toThrow(bug);
  });
});
