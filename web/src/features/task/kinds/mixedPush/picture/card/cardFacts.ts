import type { Region } from '@tasklens/server/contract/task';
import { drawImage } from '@tasklens/server/domain/layout/drawnImage';
import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import { areaOf, isEmpty } from '@tasklens/server/domain/layout/pixelBox';
import { frameOf, type FrameShape } from '@tasklens/server/domain/layout/source';
import { cropFrame } from '@tasklens/server/domain/layout/sourceCrop';
import type { Format } from '@tasklens/server/domain/words/format';
import type { Messages } from '../../../../../../i18n/messages.ts';
import { runsPastCanvas } from '../canvasMargins.ts';
import { regionName } from '../regionWords.ts';
import type { Standing } from '../standing.ts';
import type { RegionCardWords } from './words.ts';

export interface CardFact {
  name: keyof RegionCardWords['facts'];
  value: string;
}

/** Everything there is to say about how a region is drawn, in the order one asks. */
export function cardFacts(
  layer: SceneLayer,
  {
    region,
    standing,
    shape,
    showsFrame,
    format,
    messages,
    words,
  }: {
    /** As it came. */
    region: Region | undefined;
    standing: Standing;
    shape: FrameShape;
    /** Whether a frame of the stream fills the box, so that its cut and shape mean something. */
    showsFrame: boolean;
    format: Format;
    messages: Messages;
    words: RegionCardWords;
  },
): CardFact[] {
  const { kindView } = messages;
  const facts: CardFact[] = [
    { name: 'stream', value: streamText(layer, words, messages) },
    { name: 'box', value: kindView.mixedPush.boxWithAxes(layer.box) },
  ];
  if (region !== undefined) facts.push({ name: 'sent', value: sentText(layer, region, words) });
  const outside = outsideText(layer, format, words);
  if (outside !== null) facts.push({ name: 'outside', value: outside });
  facts.push({ name: 'order', value: orderText(layer, standing, { format, messages, words }) });
  if (layer.media !== 'audio-only') facts.push({ name: 'fit', value: words.fits[layer.fit] });
  if (showsFrame) facts.push(...frameFacts(layer, shape, format, words));
  facts.push(
    { name: 'opacity', value: format.percent(layer.opacity) },
    { name: 'radius', value: radiusText(layer, format, { messages, words }) },
    { name: 'media', value: kindView.regionMedia[layer.media] },
    {
      name: 'standIn',
      value:
        layer.standIn === null
          ? words.noStandIn
          : words.standIn(layer.standIn.url, kindView.imageFills[layer.standIn.fill]),
    },
  );
  return facts;
}

function streamText(
  { stream, streamIndex }: SceneLayer,
  words: RegionCardWords,
  { kindView }: Messages,
): string {
  if (stream === null) return words.stream(streamIndex, words.notListed);
  const { streamType } = stream;
  const type =
    streamType === 'unrecognised' ? kindView.unrecognised(streamType) : kindView.streamTypes[streamType];
  return words.stream(streamIndex, type);
}

function sentText(layer: SceneLayer, region: Region, words: RegionCardWords): string {
  const print = (value: number | null) => value ?? '—';
  const isPx = layer.unit === 'pixel';
  const size = isPx ? [region.width, region.height] : [region.widthProportion, region.heightProportion];
  const text = `${print(region.locationX)}, ${print(region.locationY)} · ${size.map(print).join(' × ')}`;
  return isPx ? words.sentInPx(text) : words.sentInFractions(text);
}

function outsideText(layer: SceneLayer, format: Format, words: RegionCardWords): string | null {
  if (isEmpty(layer.box)) return words.noArea;
  if (layer.visible === null) return words.allOutside;
  return runsPastCanvas(layer)
    ? words.outside(format.percent(1 - areaOf(layer.visible) / areaOf(layer.box)))
    : null;
}

function orderText(
  { zOrder }: SceneLayer,
  { tie, coveredBy }: Standing,
  { format, messages, words }: { format: Format; messages: Messages; words: RegionCardWords },
): string {
  if (coveredBy.length > 0) {
    const names = coveredBy.map((layer) => regionName(layer, messages));
    return words.coveredBy(zOrder, format.list(names));
  }
  return tie === undefined ? String(zOrder) : words.tie(zOrder, regionName(tie, messages));
}

/** What becomes of the stream's frame: its crop, what is cut off and how far it is out of shape. */
function frameFacts(
  layer: SceneLayer,
  shape: FrameShape,
  format: Format,
  words: RegionCardWords,
): CardFact[] {
  const frame = frameOf(shape);
  const { cutOff, distortionPercent } = drawImage(layer, frame);
  const facts: CardFact[] = [];
  if (!layer.crop.isWhole) {
    const { width, height, x, y } = cropFrame(layer.crop, frame);
    facts.push({ name: 'crop', value: words.cropKept(width, height, x, y, shape) });
  }
  if (layer.fit === 'crop') {
    const side = (share: number) => (share < 0.005 ? null : format.percent(share));
    const cut = { width: side(cutOff.width), height: side(cutOff.height) };
    const isCut = cut.width !== null || cut.height !== null;
    facts.push({
      name: 'cutOff',
      value: words.ofSource(isCut ? words.cutOff(cut) : words.nothingCut, shape),
    });
  }
  const share = format.percent(Math.abs(distortionPercent) / 100);
  const text =
    Math.abs(distortionPercent) < 0.5
      ? words.ownShape
      : distortionPercent > 0
        ? words.tooWide(share)
        : words.tooTall(share);
  facts.push({ name: 'shape', value: words.ofSource(text, shape) });
  return facts;
}

function radiusText(
  layer: SceneLayer,
  format: Format,
  { messages, words }: { messages: Messages; words: RegionCardWords },
): string {
  const tenths = (px: number) => format.number(Math.round(px * 10) / 10);
  if (layer.refusedRadius !== null) return words.refusedRadius(tenths(layer.refusedRadius));
  return layer.cornerRadius === 0 ? words.noRadius : messages.kindView.pixels(tenths(layer.cornerRadius));
}
