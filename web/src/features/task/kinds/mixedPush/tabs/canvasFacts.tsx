import type { Canvas } from '@tasklens/server/contract/task';
import type { Messages } from '../../../../../i18n/messages.ts';
import type { Fact } from '../../../../../ui/FactList.tsx';
import { givenFact, textFact } from '../../givenFact.tsx';
import { ColourText } from './ColourText.tsx';

/** Size and background of a custom layout's picture. (Source: task-types §3.3 "Canvas") */
export function canvasFacts(canvas: Canvas | null, { kindView }: Messages): Fact[] {
  const { facts, pixels } = kindView;
  const inPixels = (value: number) => pixels(String(value));
  return [
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
  ];
}
