import type { Kysely } from 'kysely';
import { answerWrites } from './answers.ts';
import { bulk } from './bulk.ts';
import { finding } from './finding.ts';
import { answerReads } from './reads.ts';
import { removal } from './removal.ts';
import type { Repository } from './repository.ts';
import { shares } from './shares.ts';
import type { Tables } from './tables.ts';
import { watches } from './watches.ts';

/** Does the work, or rejects with what it makes of the fault. */
type Guard = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** The repository over a database of either kind; `guard` stands around every call. */
export function createRepository(db: Kysely<Tables>, guard: Guard): Repository {
  const guarded =
    <Given extends unknown[], Result>(method: (...given: Given) => Promise<Result>) =>
    (...given: Given) =>
      guard(() => method(...given));

  const { saveAnswer } = answerWrites(db);
  const reads = answerReads(db);
  const watching = watches(db);
  const sharing = shares(db);
  const jobs = bulk(db);
  return {
    saveAnswer: guarded(saveAnswer),
    findRun: guarded(reads.findRun),
    findRunAt: guarded(reads.findRunAt),
    findNewestRun: guarded(reads.findNewestRun),
    findRuns: guarded(finding(db).findRuns),
    loadNewestObservation: guarded(reads.loadNewestObservation),
    loadObservation: guarded(reads.loadObservation),
    listObservations: guarded(reads.listObservations),
    startWatch: guarded(watching.startWatch),
    stopWatch: guarded(watching.stopWatch),
    findWatch: guarded(watching.findWatch),
    claimDueCheck: guarded(watching.claimDueCheck),
    finishCheck: guarded(watching.finishCheck),
    postponeCheck: guarded(watching.postponeCheck),
    saveShare: guarded(sharing.saveShare),
    findShare: guarded(sharing.findShare),
    listShares: guarded(sharing.listShares),
    revokeShare: guarded(sharing.revokeShare),
    createBulk: guarded(jobs.createBulk),
    findBulk: guarded(jobs.findBulk),
    countBulkRows: guarded(jobs.countBulkRows),
    listBulkResults: guarded(jobs.listBulkResults),
    cancelBulk: guarded(jobs.cancelBulk),
    claimBulk: guarded(jobs.claimBulk),
    listOpenBulkRows: guarded(jobs.listOpenBulkRows),
    renewBulk: guarded(jobs.renewBulk),
    endBulkRows: guarded(jobs.endBulkRows),
    finishBulk: guarded(jobs.finishBulk),
    releaseBulk: guarded(jobs.releaseBulk),
    purge: guarded(removal(db).purge),
  };
}
