import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import { FactList } from '../../../../../ui/FactList.tsx';
import { codedName } from '../../codedWord.ts';
import { givenFact } from '../../givenFact.tsx';
import type { KindViewProps } from '../../kindView.ts';
import { Note } from '../../Note.tsx';

/** How picture and sound are encoded, with the vendor's defaults. (Source: task-types §3.2) */
export function EncodeTab({ answer, format }: KindViewProps<'mixed-push'>) {
  const messages = useMessages();
  const { facts, mixedPush, kbps, pixels, framesPerSecond, seconds, hertz, adaptive } = messages.kindView;
  const { encode, layout } = answer.task;
  const inPixels = (value: number) => pixels(String(value));
  const inKbps = (value: number) => (value === 0 ? adaptive : kbps(format.number(value)));
  const named = (coded: { code: string | number | null; name: string }) => codedName(coded, messages);
  return (
    <>
      {layout?.layoutMode?.name === 'custom' && <Note>{mixedPush.encodeSizeIgnored}</Note>}
      <FactList
        facts={[
          givenFact({
            label: facts.videoCodec,
            vendorName: 'VideoCodec',
            value: encode?.videoCodec,
            byDefault: 'H.264',
            print: named,
          }),
          givenFact({
            label: facts.videoBitrate,
            vendorName: 'VideoBitrate',
            value: encode?.videoBitrate,
            byDefault: adaptive,
            print: inKbps,
          }),
          givenFact({
            label: facts.width,
            vendorName: 'VideoWidth',
            value: encode?.videoWidth,
            byDefault: inPixels(640),
            print: inPixels,
          }),
          givenFact({
            label: facts.height,
            vendorName: 'VideoHeight',
            value: encode?.videoHeight,
            byDefault: inPixels(480),
            print: inPixels,
          }),
          givenFact({
            label: facts.frameRate,
            vendorName: 'VideoFps',
            value: encode?.videoFps,
            byDefault: framesPerSecond('15'),
            print: (rate) => framesPerSecond(format.number(rate)),
          }),
          givenFact({
            label: facts.keyFrames,
            vendorName: 'VideoGop',
            value: encode?.videoGop,
            byDefault: seconds('4'),
            print: (distance) => seconds(format.number(distance)),
          }),
          givenFact({
            label: facts.audioCodec,
            vendorName: 'AudioCodec',
            value: encode?.audioCodec,
            byDefault: 'AAC',
            print: named,
          }),
          givenFact({
            label: facts.audioProfile,
            vendorName: 'AudioProfile',
            value: encode?.audioProfile,
            byDefault: 'AAC-LC',
            print: named,
          }),
          givenFact({
            label: facts.audioBitrate,
            vendorName: 'AudioBitrate',
            value: encode?.audioBitrate,
            byDefault: kbps('64'),
            print: (rate) => kbps(format.number(rate)),
          }),
          givenFact({
            label: facts.sampleRate,
            vendorName: 'AudioSampleRate',
            value: encode?.audioSampleRate,
            byDefault: hertz(format.number(48_000)),
            print: (rate) => hertz(format.number(rate)),
          }),
          givenFact({
            label: facts.channels,
            vendorName: 'AudioChannels',
            value: encode?.audioChannels,
            byDefault: mixedPush.channels(2),
            print: mixedPush.channels,
          }),
        ]}
      />
    </>
  );
}
