import { type Colour, drawPng } from './png.ts';

/** A stage in the evening: two lamps and the light they leave on the boards. */
export const drawStage = () =>
  drawPng([480, 270], (x, y) => {
    const isBoards = y > 0.74;
    const wall = blend([24, 27, 54], [66, 44, 84], y);
    const boards = blend([74, 46, 66], [38, 26, 48], (y - 0.74) / 0.26);
    const beams = beam(x, y, 0.2, 0.42) + beam(x, y, 0.8, 0.58);
    const pool = Math.exp(-(((x - 0.5) / 0.3) ** 2) - ((y - 0.84) / 0.08) ** 2);
    return blend(isBoards ? boards : wall, [255, 214, 160], 0.34 * beams + 0.4 * pool);
  });

/** Somebody who is not there: head and shoulders, no face. */
export const drawAway = () =>
  drawPng([400, 400], (x, y) => {
    const paper = blend([70, 84, 104], [48, 58, 74], y);
    const head = inside(Math.hypot(x - 0.5, y - 0.38) / 0.155);
    const shoulders = inside(Math.hypot((x - 0.5) / 0.31, (y - 0.98) / 0.36));
    return blend(paper, [168, 180, 196], Math.max(head, shoulders));
  });

/** The light of a lamp above the picture, from `top` down to `foot`, wider and weaker the lower. */
function beam(x: number, y: number, top: number, foot: number): number {
  const middle = top + (foot - top) * y;
  return Math.exp(-(((x - middle) / (0.04 + 0.12 * y)) ** 2)) * (1 - 0.75 * y);
}

/** 1 within a distance of 1, with an edge as soft as a pixel. */
function inside(distance: number): number {
  return Math.min(1, Math.max(0, (1 - distance) * 60 + 0.5));
}

function blend(from: Colour, to: Colour, share: number): Colour {
  const at = (channel: 0 | 1 | 2) => from[channel] + (to[channel] - from[channel]) * Math.min(1, share);
  return [at(0), at(1), at(2)];
}
