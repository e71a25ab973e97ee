import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { DriftLog } from '../../tasks/driftLog.ts';
import { readLayout } from '../../tasks/layout.ts';
import { readMembers } from '../../tasks/memberReader.ts';
import { drawImage } from '../drawnImage.ts';
import type { CanvasSize } from '../pixelBox.ts';
import { toScene } from '../scene.ts';

// What the vendor draws for one region, from its documentation alone: workOut.py, beside the cases, says by which rules.

const sizeOf = z.pipe(
  z.tuple([z.number(), z.number()]),
  z.transform(([width, height]) => ({ width, height })),
);
const boxOf = z.pipe(
  z.tuple([z.number(), z.number(), z.number(), z.number()]),
  z.transform(([x, y, width, height]) => ({ x, y, width, height })),
);
const caseSchema = z.strictObject({
  rule: z.string(),
  canvas: z.record(z.string(), z.number()),
  region: z.record(z.string(), z.unknown()),
  frame: sizeOf,
  box: boxOf,
  visible: z.nullable(boxOf),
  radius: z.number(),
  refused: z.nullable(z.number()),
  opacity: z.number(),
  kept: boxOf,
  image: boxOf,
  shown: z.nullable(boxOf),
  cutOff: sizeOf,
  distortion: z.number(),
});
type Case = z.infer<typeof caseSchema>;

const cases = z
  .array(caseSchema)
  .parse(JSON.parse(readFileSync(new URL('cases.json', import.meta.url), 'utf8')));

/** The vendor's members, read and drawn as a whole task's would be. */
function draw({ canvas, region, frame }: Case) {
  const answer = { LayoutMode: 2, CustomLayout: { Canvas: canvas, Regions: [region] } };
  const layout = readMembers(answer, 'Layout', new DriftLog(), readLayout);
  const scene = toScene({ layout, targetStreams: null, control: null });
  const layer = scene.drawable ? scene.layers[0] : undefined;
  if (layer === undefined) throw new Error('nothing is drawn');
  return { layer, drawn: drawImage(layer, frame) };
}

/** Within 1e-9, for what is not rounded to px. */
const near = (value: number | null): unknown => (value === null ? null : expect.closeTo(value, 9));
const nearBox = (box: CanvasSize | null) =>
  box && Object.fromEntries(Object.entries(box).map(([name, px]: [string, number]) => [name, near(px)]));

it('there are enough cases to mean something', () => {
  expect(cases.length).toBeGreaterThanOrEqual(200);
});

describe.each([...new Set(cases.map(({ rule }) => rule))])('%s', (rule) => {
  const given = ({ canvas, region, frame }: Case) => JSON.stringify({ canvas, region, frame });
  it.each(cases.filter((one) => one.rule === rule).map((one): [string, Case] => [given(one), one]))(
    '%s',
    (_, one) => {
      const { layer, drawn } = draw(one);
      expect(layer.box).toEqual(one.box);
      expect(layer.visible).toEqual(one.visible);
      expect(layer.cornerRadius).toEqual(near(one.radius));
      expect(layer.refusedRadius).toEqual(near(one.refused));
      expect(layer.opacity).toBe(one.opacity);
      expect(drawn).toEqual({
        kept: one.kept,
        image: nearBox(one.image),
        shown: nearBox(one.shown),
        cutOff: nearBox(one.cutOff),
        distortionPercent: near(one.distortion),
      });
    },
  );
});
