import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import {
  defaultShape,
  frameShapes,
  presences,
  type FrameShape,
  type Presence,
} from '@tasklens/server/domain/layout/source';

/** How one looks at the picture of a mixed push. All of it stands in the link, so that whoever opens it sees the same. */
export interface PictureState {
  /** Regions that are not drawn, by their position in the layout. */
  hidden: readonly number[];
  /** The only region that is drawn, whether hidden or not; null to draw them all. */
  solo: number | null;
  /** What is shaded. */
  shades: readonly Shade[];
  /** What a stream is supposed to do, by stream index; publishing unless stated. */
  presences: ReadonlyMap<number, Presence>;
  /** The shape a stream's frame is supposed to have, by stream index. */
  shapes: ReadonlyMap<number, FrameShape>;
  /** Null fits the whole canvas. */
  zoom: Zoom | null;
}

/** Parts that several regions draw on, and regions that others hide. */
export const shades = ['overlap', 'covered'] as const;
export type Shade = (typeof shades)[number];

export interface Zoom {
  /** CSS px for each px of the canvas; 1 is 100 %. */
  scale: number;
  /** The canvas px in the middle of the view. */
  x: number;
  y: number;
}

/** The same as it stands in the address; an absent text is the default. */
export interface PictureSearch {
  hide?: string | undefined;
  solo?: string | undefined;
  shade?: string | undefined;
  who?: string | undefined;
  shape?: string | undefined;
  zoom?: string | undefined;
}

export const largestScale = 8;
export const smallestScale = 0.05;

/** Reads leniently: what makes no sense reads as absent. */
export function readPictureState(search: PictureSearch): PictureState {
  return {
    hidden: [...new Set(itemsOf(search.hide).flatMap((item) => toIndex(item) ?? []))],
    solo: toIndex(search.solo ?? ''),
    shades: shades.filter((shade) => itemsOf(search.shade).includes(shade)),
    presences: readChoices(search.who, (text) => presences.find((presence) => presence === text)),
    shapes: readChoices(search.shape, (text) => frameShapes.find((shape) => printShape(shape) === text)),
    zoom: readZoom(search.zoom),
  };
}

/** The shortest address that reads as this state, of letters that an address carries as they are. */
export function printPictureState(state: PictureState): Required<PictureSearch> {
  const { hidden, solo, zoom } = state;
  return {
    hide: printItems(hidden),
    solo: solo === null ? undefined : String(solo),
    shade: printItems(state.shades),
    who: printItems([...state.presences].map(([index, presence]) => `${index}.${presence}`)),
    shape: printItems([...state.shapes].map(([index, shape]) => `${index}.${printShape(shape)}`)),
    zoom:
      zoom === null
        ? undefined
        : printItems([Number(zoom.scale.toFixed(3)), Math.round(zoom.x), Math.round(zoom.y)]),
  };
}

/** Whether a region is drawn. */
export function isShown(
  { regionIndex }: SceneLayer,
  { hidden, solo }: Pick<PictureState, 'hidden' | 'solo'>,
): boolean {
  return solo === null ? !hidden.includes(regionIndex) : solo === regionIndex;
}

/** What a region's stream is supposed to do. */
export function presenceOf({ streamIndex }: SceneLayer, state: PictureState): Presence {
  return (streamIndex === null ? undefined : state.presences.get(streamIndex)) ?? 'publishing';
}

/** The shape that the frame of a region's stream is supposed to have. */
export function shapeOf({ streamIndex, stream }: SceneLayer, state: PictureState): FrameShape {
  return (streamIndex === null ? undefined : state.shapes.get(streamIndex)) ?? defaultShape(stream);
}

const itemsOf = (text: string | undefined) => (text ?? '').split('_');

const printItems = (items: readonly (string | number)[]) =>
  items.length === 0 ? undefined : items.join('_');

/** `16x9`: a colon would have to be escaped. */
const printShape = (shape: FrameShape) => shape.replace(':', 'x');

const toIndex = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : null);

function readChoices<Choice>(
  text: string | undefined,
  toChoice: (text: string) => Choice | undefined,
): ReadonlyMap<number, Choice> {
  return new Map(
    itemsOf(text).flatMap((item): [number, Choice][] => {
      const [indexText = '', choiceText = ''] = item.split('.', 2);
      const index = toIndex(indexText);
      const choice = toChoice(choiceText);
      return index === null || choice === undefined ? [] : [[index, choice]];
    }),
  );
}

function readZoom(text: string | undefined): Zoom | null {
  const [scale = NaN, x = NaN, y = NaN] = itemsOf(text).map(Number);
  const isZoom = scale >= smallestScale && scale <= largestScale && Number.isFinite(x) && Number.isFinite(y);
  return isZoom ? { scale, x, y } : null;
}
