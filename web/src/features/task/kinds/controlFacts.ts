import type { SinglePushTask } from '@tasklens/server/contract/task';
import type { Format } from '@tasklens/server/domain/words/format';
import type { Messages } from '../../../i18n/messages.ts';
import type { Fact } from '../../../ui/FactList.tsx';
import { codedWord } from './codedWord.ts';
import { givenFact } from './givenFact.tsx';
import { inSeconds } from './inSeconds.ts';

// The members that both kinds of relay have. (Source: task-types §2, §3.4)

type Control = NonNullable<SinglePushTask['control']>;

const defaultIdleSeconds = 180;

export function mediaFact(control: Pick<Control, 'mediaType'> | null, messages: Messages): Fact {
  const { facts, taskMedia } = messages.kindView;
  return givenFact({
    label: facts.media,
    vendorName: 'MediaType',
    value: control?.mediaType,
    byDefault: taskMedia['audio-video'],
    print: (media) => codedWord(media, taskMedia, messages),
  });
}

export function idleFact(
  control: Pick<Control, 'maxIdleTime'> | null,
  format: Format,
  messages: Messages,
): Fact {
  return givenFact({
    label: messages.kindView.facts.maxIdleTime,
    vendorName: 'MaxIdleTime',
    value: control?.maxIdleTime,
    byDefault: inSeconds(defaultIdleSeconds, format, messages),
    print: (seconds) => inSeconds(seconds, format, messages),
  });
}
