import { drawImage } from '@tasklens/server/domain/layout/drawnImage';
import { toSourceCrop } from '@tasklens/server/domain/layout/sourceCrop';
import { expect, it } from 'vitest';
import { shownFrame } from './shownFrame.ts';

const frame = { width: 1280, height: 720 };
const box = { x: 100, y: 50, width: 360, height: 360 };
const whole = toSourceCrop(null);

it.each([
  ['stretch', { x: 0, y: 0, width: 1280, height: 720 }],
  ['crop', { x: 280, y: 0, width: 720, height: 720 }],
  ['fit', { x: 0, y: 0, width: 1280, height: 720 }],
] as const)('is the part of a 16:9 frame that a square box shows: %s', (fit, part) => {
  expect(shownFrame(drawImage({ box, fit, crop: whole }, frame))).toEqual(part);
});

it('lies within what the source crop keeps', () => {
  const crop = toSourceCrop({ locationX: 0.5, locationY: 0.5, widthProportion: 0.5, heightProportion: 0.5 });
  const kept = { x: 640, y: 360, width: 640, height: 360 };
  expect(shownFrame(drawImage({ box, fit: 'stretch', crop }, frame))).toEqual(kept);
  expect(shownFrame(drawImage({ box, fit: 'crop', crop }, frame))).toEqual({ ...kept, x: 780, width: 360 });
});

it('is none for a box without area', () => {
  const empty = { ...box, width: 0 };
  expect(shownFrame(drawImage({ box: empty, fit: 'crop', crop: whole }, frame))).toBeNull();
});
