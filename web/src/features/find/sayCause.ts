import type { Cause } from '@tasklens/server/contract/find';
import type { Kind } from '@tasklens/server/contract/kinds';
import type { Format } from '@tasklens/server/domain/words/format';
import type { Messages } from '../../i18n/messages.ts';
import { foundAmong, type Finding } from './finding.ts';
import type { FindWords } from './words.ts';

/** What was looked into about a cause, and what came out: one sentence or two. */
export function sayCause(
  cause: Cause,
  finding: Finding,
  { causes: words }: FindWords,
  { lookUp }: Pick<Messages, 'lookUp'>,
  format: Format,
): string {
  const listKinds = (kinds: readonly Kind[]) => format.list(kinds.map((kind) => lookUp.kinds[kind]));
  const { holds } = cause;
  switch (cause.code) {
    case 'illegal-character':
      return holds === true
        ? cause.params.faults
            .map(({ field, character, position }) =>
              words.illegalCharacter(lookUp.fields[field], character, position + 1),
            )
            .join(format.language === 'en' ? ' ' : '')
        : words.noIllegalCharacter;
    case 'unknown-app': {
      const { appId } = cause.params;
      if (appId === null) return words.noApp;
      if (holds === null) return words.appUnchecked;
      return holds ? words.unknownApp(appId) : words.knownApp(appId);
    }
    case 'other-kind':
      if (holds === null) return words.otherKindUnknown;
      return holds ? words.otherKind(listKinds(cause.params.kinds)) : words.noOtherKind;
    case 'past-window':
      if (holds === null) {
        return foundAmong(finding).length > 0
          ? words.pastWindowUnknown
          : [words.pastWindowUnknown, words.nothingKept].join(format.language === 'en' ? ' ' : '');
      }
      return holds ? words.pastWindow : words.notPastWindow;
    case 'client-started': {
      const { missing } = cause.params;
      if (missing !== null) return missing === 'userId' ? words.addUser : words.addTask;
      if (holds === null) return words.clientStartedUnknown;
      return holds ? words.clientStartedHolds : words.notClientStarted;
    }
    case 'client-cloud-mixing':
      return words.clientCloudMixing;
    case 'other-profile': {
      const names = format.list(cause.params.profiles);
      if (names === '') return words.noOtherProfile;
      if (holds === null) return words.untriedProfiles(names);
      return holds ? words.otherProfile(names) : words.notOtherProfile(names);
    }
    case 'throttled':
      return holds === true ? words.throttled(listKinds(cause.params.kinds)) : words.notThrottled;
    case 'clock-differs': {
      const { differenceMs } = cause.params;
      if (differenceMs === null) return words.clockUnknown;
      if (holds !== true) return words.clockAgrees;
      const duration = format.duration(Math.abs(differenceMs));
      return differenceMs > 0 ? words.clockAhead(duration) : words.clockBehind(duration);
    }
  }
}
