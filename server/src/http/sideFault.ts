import type { Problem } from '../contract/problem.ts';
import type { SideFault } from '../domain/failure/sideFailure.ts';
import { problemOf, shareGone } from './problem.ts';

const pastedDetails = {
  'not-json': 'What was pasted is not JSON.',
  'vendor-error': 'What was pasted is an answer of the vendor’s that tells a failure, and no task.',
  'kind-unknown': 'What was pasted does not tell which kind of task it is: give its kind.',
  'no-task':
    'There is no task in what was pasted. It can be all of the vendor’s answer, its Result, or the task alone.',
};

/** The problem that a side of a comparison becomes that holds nothing to compare. */
export function sideFault(why: SideFault): Problem {
  switch (why) {
    case 'unknown':
      return problemOf('not-found', 'Nothing is kept there', 'Nothing is kept under this id, or no longer.');
    case 'share-expired':
      return shareGone('expired');
    case 'share-revoked':
      return shareGone('revoked');
    case 'not-json':
    case 'vendor-error':
    case 'kind-unknown':
    case 'no-task':
      return problemOf('invalid-query', 'What was pasted cannot be read', pastedDetails[why]);
  }
}
