import type { Format } from '@tasklens/server/domain/words/format';
import type { Messages } from '../../../../../i18n/messages.ts';
import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import { FactList, type Fact } from '../../../../../ui/FactList.tsx';
import { codedWord } from '../../codedWord.ts';
import { idleFact, mediaFact } from '../../controlFacts.ts';
import { givenFact } from '../../givenFact.tsx';
import { inSeconds } from '../../inSeconds.ts';
import type { KindViewProps } from '../../kindView.ts';
import { spatialFacts } from './spatialFacts.ts';

/** How the relay behaves beside its picture, with the vendor's defaults. (Source: task-types §3.4) */
export function ControlTab({ answer, format }: KindViewProps<'mixed-push'>) {
  const messages = useMessages();
  const { facts, mixedPush, on, off, seconds } = messages.kindView;
  const { control } = answer.task;
  const maxRecordTime = control?.maxRecordTime ?? null;
  return (
    <FactList
      facts={[
        mediaFact(control, messages),
        idleFact(control, format, messages),
        givenFact({
          label: facts.pushStreamMode,
          vendorName: 'PushStreamMode',
          value: control?.pushStreamMode,
          byDefault: mixedPush.pushStreamModes['on-publish'],
          print: (mode) => codedWord(mode, mixedPush.pushStreamModes, messages),
        }),
        givenFact({
          label: facts.frameInterpolation,
          vendorName: 'FrameInterpolationMode',
          value: control?.frameInterpolationMode,
          byDefault: mixedPush.fillers['last-frame'],
          print: (mode) => codedWord(mode, mixedPush.fillers, messages),
        }),
        givenFact({
          label: facts.volumeIndication,
          vendorName: 'VolumeIndicationMode',
          value: control?.volumeIndicationMode,
          byDefault: off,
          print: (value) => (value ? on : off),
        }),
        givenFact({
          label: facts.volumeInterval,
          vendorName: 'VolumeIndicationInterval',
          value: control?.volumeIndicationInterval,
          byDefault: seconds('2'),
          print: (interval) => seconds(format.number(interval)),
        }),
        givenFact({
          label: facts.talkVolume,
          vendorName: 'TalkVolume',
          value: control?.talkVolume,
          byDefault: '0',
          print: format.number,
        }),
        ...(maxRecordTime === null ? [] : [recordTimeFact(maxRecordTime, format, messages)]),
        ...spatialFacts(control?.spatialConfig ?? null, messages),
      ]}
    />
  );
}

/** A member for recordings that may come along; shown only then. */
function recordTimeFact(maxRecordTime: number, format: Format, messages: Messages): Fact {
  const { facts, mixedPush, noLimit } = messages.kindView;
  return givenFact({
    label: facts.maxRecordTime,
    vendorName: 'MaxRecordTime',
    value: maxRecordTime,
    print: (seconds) =>
      mixedPush.onlyForRecording(seconds === 0 ? noLimit : inSeconds(seconds, format, messages)),
  });
}
