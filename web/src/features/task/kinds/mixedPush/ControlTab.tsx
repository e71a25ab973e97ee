import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { FactList, type Fact } from '../../../../ui/FactList.tsx';
import { codedWord } from '../codedWord.ts';
import { idleFact, mediaFact } from '../controlFacts.ts';
import { givenFact } from '../givenFact.tsx';
import { inSeconds } from '../inSeconds.ts';
import type { KindViewProps } from '../kindView.ts';
import { tripleText } from './triple.ts';

/** How the relay behaves beside its picture, with the vendor's defaults. (Source: task-types §3.4) */
export function ControlTab({ answer, format }: KindViewProps<'mixed-push'>) {
  const messages = useMessages();
  const { facts, mixedPush, on, off, seconds, noLimit } = messages.kindView;
  const { control } = answer.task;
  const spatial = control?.spatialConfig;
  const switched = (value: boolean) => (value ? on : off);
  const axis = (
    label: string,
    vendorName: string,
    value: (number | null)[] | null | undefined,
    byDefault: string,
  ): Fact => givenFact({ label, vendorName, value, byDefault, print: tripleText });
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
          print: switched,
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
        givenFact({
          label: facts.maxRecordTime,
          vendorName: 'MaxRecordTime',
          value: control?.maxRecordTime,
          print: (limit) =>
            mixedPush.onlyForRecording(limit === 0 ? noLimit : inSeconds(limit, format, messages)),
        }),
        givenFact({
          label: facts.spatialRender,
          vendorName: 'EnableSpatialRender',
          value: spatial?.enableSpatialRender,
          byDefault: off,
          print: switched,
        }),
        axis(
          facts.listenerPosition,
          'AudienceSpatialPosition',
          spatial?.audienceSpatialPosition,
          '(0, 0, 0)',
        ),
        axis(
          facts.listenerForward,
          'AudienceSpatialOrientation.Forward',
          spatial?.audienceSpatialOrientation?.forward,
          '(1, 0, 0)',
        ),
        axis(
          facts.listenerRight,
          'AudienceSpatialOrientation.Right',
          spatial?.audienceSpatialOrientation?.right,
          '(0, 1, 0)',
        ),
        axis(
          facts.listenerUp,
          'AudienceSpatialOrientation.Up',
          spatial?.audienceSpatialOrientation?.up,
          '(0, 0, 1)',
        ),
      ]}
    />
  );
}
