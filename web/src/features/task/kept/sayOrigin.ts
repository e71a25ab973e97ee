import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import type { Format } from '@tasklens/server/domain/words/format';
import type { Messages } from '../../../i18n/messages.ts';
import type { KeptWords } from './words.ts';

/** Where an answer comes from, in sentences: what it is, then what more is to be known. Empty where that goes without saying. */
export function sayOrigin(
  answer: LookUpAnswer,
  { notice: words }: KeptWords,
  { problems }: Pick<Messages, 'problems'>,
  format: Format,
): string[] {
  const { origin, notLiveBecause, vendorProblem, observedAt, run } = answer;
  const newer = run?.newer === undefined ? [] : [words.usedAgain(format.instant(run.newer.startTime))];
  if (origin !== 'snapshot') return run?.kept === false ? [words.notKept, ...newer] : newer;

  const because = (): string[] => {
    switch (notLiveBecause) {
      case 'past-window':
        return [words.pastWindow];
      case 'not-found':
        return [words.notFound];
      case 'vendor-unavailable':
        return [words.vendorUnavailable(problems[vendorProblem?.code ?? 'vendor-unavailable'].headline)];
      case 'other-run':
        return newer.length > 0 ? [] : [words.otherRun]; // that there is a newer one says it all
      case 'chosen-observation':
        return [words.chosen];
      case undefined:
        return [];
    }
  };
  const { firstSeenAt = null, lastSeenAt = null } = run ?? {};
  const seen =
    firstSeenAt === null || lastSeenAt === null || firstSeenAt === lastSeenAt
      ? []
      : [words.seen(format.span(firstSeenAt, lastSeenAt))];
  return [words.kept(format.instant(observedAt)), ...seen, ...because(), ...newer];
}
