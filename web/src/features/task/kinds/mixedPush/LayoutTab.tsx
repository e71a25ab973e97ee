import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { FactList } from '../../../../ui/FactList.tsx';
import { codedWord } from '../codedWord.ts';
import { givenFact, textFact } from '../givenFact.tsx';
import type { KindViewProps } from '../kindView.ts';
import { Note } from '../Note.tsx';
import { ColourText } from './ColourText.tsx';
import { RegionsTable } from './RegionsTable.tsx';
import { streamText } from '../streamText.ts';

/** The layout as the vendor sent it: mode, main picture, canvas, and every region's own numbers. (Source: task-types §3.3) */
export function LayoutTab({ answer, format }: KindViewProps<'mixed-push'>) {
  const messages = useMessages();
  const { facts, mixedPush, pixels } = messages.kindView;
  const { layout } = answer.task;
  if (layout === null) return <Note>{mixedPush.undrawn['layout-missing']}</Note>;
  const canvas = layout.customLayout?.canvas;
  const regions = layout.customLayout?.regions ?? [];
  const isCustom = layout.layoutMode?.name === 'custom';
  const inPixels = (value: number) => pixels(String(value));
  return (
    <>
      <FactList
        facts={[
          givenFact({
            label: facts.layoutMode,
            vendorName: 'LayoutMode',
            value: layout.layoutMode,
            byDefault: mixedPush.layoutModes.adaptive,
            print: (mode) => codedWord(mode, mixedPush.layoutModes, messages),
          }),
          givenFact({
            label: facts.mainStream,
            vendorName: 'MainVideoStream',
            value: layout.mainVideoStream,
            print: (stream) => streamText(stream, messages),
          }),
          givenFact({
            label: facts.mainStreamIndex,
            vendorName: 'MainVideoStreamIndex',
            value: layout.mainVideoStreamIndex,
            print: format.number,
          }),
          givenFact({
            label: facts.canvasWidth,
            vendorName: 'Canvas.Width',
            value: canvas?.width,
            byDefault: inPixels(640),
            print: inPixels,
          }),
          givenFact({
            label: facts.canvasHeight,
            vendorName: 'Canvas.Height',
            value: canvas?.height,
            byDefault: inPixels(480),
            print: inPixels,
          }),
          givenFact({
            label: facts.background,
            vendorName: 'Canvas.Background',
            value: canvas?.background,
            byDefault: '#000000',
            print: (colour) => <ColourText colour={colour} />,
          }),
          textFact(facts.backgroundImage, 'Canvas.BackgroundImage', canvas?.backgroundImage),
        ]}
      />
      {layout.customLayout !== null && !isCustom && <Note>{mixedPush.customIgnored}</Note>}
      {regions.length > 0 && <RegionsTable regions={regions} format={format} />}
    </>
  );
}
