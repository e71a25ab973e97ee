import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  layoutSchema,
  type Layout,
  type MixedControl,
  type Region,
  type Stream,
} from '../../contract/task.ts';
import { drawImage } from './drawnImage.ts';
import { toFilling } from './filling.ts';
import { findCovered, findTies } from './overlap.ts';
import { toScene, type DrawableScene } from './scene.ts';
import { defaultShape, frameOf, presences } from './source.ts';
import { aCanvas, aCustomLayout, aRegion } from './testing/layouts.ts';

const customLayout = { canvas: aCanvas(), regions: [aRegion()] };
const aLayout = (stated: Partial<Layout>): { layout: Layout; targetStreams: null; control: null } => ({
  layout: {
    layoutMode: { code: 2, name: 'custom' },
    mainVideoStream: null,
    mainVideoStreamIndex: null,
    customLayout,
    ...stated,
  },
  targetStreams: null,
  control: null,
});

const aControl: MixedControl = {
  mediaType: null,
  frameInterpolationMode: null,
  maxIdleTime: null,
  pushStreamMode: null,
  volumeIndicationMode: null,
  volumeIndicationInterval: null,
  talkVolume: null,
  maxRecordTime: null,
  spatialConfig: null,
};

/** The layers of a scene, bottom to top, by the position of their regions. */
function stackOf(...zOrders: (number | null)[]): number[] {
  const scene = toScene(aCustomLayout({ regions: zOrders.map((zOrder) => aRegion({ zOrder })) }));
  return scene.drawable ? scene.layers.map(({ regionIndex }) => regionIndex) : [];
}

describe('the scene of a custom layout', () => {
  it('is the canvas and its regions, with the streams they show', () => {
    const scene = toScene(
      aCustomLayout({
        canvas: aCanvas({ width: 1280, height: 720, background: '#303342' }),
        regions: [
          aRegion({
            streamIndex: 1,
            locationX: 0,
            locationY: 0.2,
            widthProportion: 0.5,
            heightProportion: 0.4,
          }),
        ],
        streams: [{ index: 1, userId: 'user1', streamType: { code: 0, name: 'camera' } }],
      }),
    );
    expect(scene).toMatchObject({
      drawable: true,
      canvas: { width: 1280, height: 720, background: '#303342' },
      layers: [
        {
          regionIndex: 0,
          stream: { userId: 'user1', streamType: 'camera' },
          box: { x: 0, y: 144, width: 640, height: 288 },
        },
      ],
    });
  });

  it('stacks by ZOrder, equals in the order they came, without one at the bottom', () => {
    expect(stackOf(2, 1, 0)).toEqual([2, 1, 0]);
    expect(stackOf(1, null, 1, 0, 1)).toEqual([1, 3, 0, 2, 4]);
    expect(stackOf(100, 9, 10)).toEqual([1, 2, 0]);
  });

  it('is an empty canvas without regions', () => {
    for (const regions of [null, []]) {
      expect(toScene(aCustomLayout({ regions }))).toMatchObject({ drawable: true, layers: [] });
    }
  });

  it('takes the first of two target streams with the same index, and none without one', () => {
    const streams: Stream[] = [
      { index: null, userId: 'nobody', streamType: null },
      { index: 1, userId: 'first', streamType: null },
      { index: 1, userId: 'second', streamType: null },
    ];
    const scene = toScene(aCustomLayout({ regions: [aRegion({ streamIndex: 1 }), aRegion()], streams }));
    expect(scene).toMatchObject({ layers: [{ stream: { userId: 'first' } }, { stream: null }] });
  });

  it('has regions without streams when TargetStreams is absent', () => {
    expect(toScene(aLayout({}))).toMatchObject({ layers: [{ stream: null }] });
  });
});

describe('what the control says of the picture', () => {
  const sceneUnder = (stated: Partial<MixedControl>) =>
    toScene({ ...aCustomLayout(), control: { ...aControl, ...stated } });

  it('is, by default, that the last frame fills the box of a missing camera, and that there is a picture', () => {
    const byDefault = { filler: 'last-frame', isAudioOnly: false };
    expect(toScene(aCustomLayout())).toMatchObject(byDefault);
    expect(sceneUnder({})).toMatchObject(byDefault);
  });

  it('is black instead of the last frame, or sound alone', () => {
    expect(sceneUnder({ frameInterpolationMode: { code: 1, name: 'black' } })).toMatchObject({
      filler: 'black',
      isAudioOnly: false,
    });
    expect(sceneUnder({ mediaType: { code: 1, name: 'audio-only' } })).toMatchObject({ isAudioOnly: true });
    expect(sceneUnder({ mediaType: { code: 0, name: 'audio-video' } })).toMatchObject({ isAudioOnly: false });
  });
});

describe('no scene', () => {
  it.each<[string, Layout['layoutMode']]>([
    ['adaptive', { code: 0, name: 'adaptive' }],
    ['vertical', { code: 1, name: 'vertical' }],
    ['side by side', { code: 3, name: 'side-by-side' }],
    ['unknown to us', { code: 4, name: 'unrecognised' }],
    ['absent, so adaptive', null],
  ])('is drawn when the mode is %s, CustomLayout or not', (_, layoutMode) => {
    expect(toScene(aLayout({ layoutMode }))).toEqual({ drawable: false, why: 'not-custom' });
  });

  it('is drawn without a layout, or a CustomLayout, or its canvas', () => {
    expect(toScene({ layout: null, targetStreams: null, control: null })).toEqual({
      drawable: false,
      why: 'layout-missing',
    });
    expect(toScene(aLayout({ customLayout: null }))).toEqual({ drawable: false, why: 'layout-missing' });
    expect(toScene(aCustomLayout({ canvas: null }))).toEqual({ drawable: false, why: 'canvas-missing' });
  });

  it('is drawn on a canvas that no picture can have', () => {
    for (const px of [0, -1, 100_000]) {
      expect(toScene(aCustomLayout({ canvas: aCanvas({ height: px }) }))).toEqual({
        drawable: false,
        why: 'canvas-impossible',
      });
    }
  });
});

describe('whatever came', () => {
  const anyNumber = fc.oneof(
    fc.constant(null),
    fc.integer({ min: -2, max: 101 }),
    fc.double({ min: -1, max: 2, noNaN: true }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  const anyCode = <const Name extends string>(...names: Name[]) =>
    fc.option(
      fc.record({
        code: fc.integer({ min: -1, max: 4 }),
        name: fc.constantFrom<Name | 'unrecognised'>(...names, 'unrecognised'),
      }),
    );
  const anyRegion: fc.Arbitrary<Region> = fc
    .record({
      streamIndex: anyNumber,
      locationX: anyNumber,
      locationY: anyNumber,
      widthProportion: anyNumber,
      heightProportion: anyNumber,
      width: anyNumber,
      height: anyNumber,
      zOrder: anyNumber,
      alpha: anyNumber,
      cornerRadius: anyNumber,
      mediaType: anyCode('audio-video', 'audio-only', 'video-only'),
      renderMode: anyCode('stretch', 'crop', 'fit', 'stretch-like-client'),
      sourceCrop: fc.option(
        fc.record({
          locationX: anyNumber,
          locationY: anyNumber,
          widthProportion: anyNumber,
          heightProportion: anyNumber,
        }),
      ),
      alternateImage: fc.option(fc.constantFrom('', 'javascript:alert(1)', 'file:///etc/passwd')),
      alternateImageFillMode: anyCode('like-video', 'keep-shape'),
    })
    .map(aRegion);
  const anyCustomLayout = fc
    .record({
      canvas: fc.option(
        fc
          .record({
            width: fc.oneof(anyNumber, fc.integer({ min: 1, max: 4000 })),
            height: fc.oneof(anyNumber, fc.integer({ min: 1, max: 4000 })),
            background: fc.option(fc.string()),
          })
          .map(aCanvas),
      ),
      regions: fc.option(fc.array(anyRegion, { maxLength: 12 })),
      streams: fc.array(
        fc.record({
          index: anyNumber,
          userId: fc.option(fc.string()),
          streamType: fc.constant(null),
        }),
      ),
    })
    .map(aCustomLayout);

  it('the scene holds every region once, bottom to top, or says why there is none', () => {
    fc.assert(
      fc.property(anyCustomLayout, (task) => {
        const layout = layoutSchema.parse(task.layout);
        const scene = toScene(task);
        if (!scene.drawable) {
          expect(['canvas-missing', 'canvas-impossible']).toContain(scene.why);
          return;
        }
        const count = layout.customLayout?.regions?.length ?? 0;
        expect(scene.layers.map(({ regionIndex }) => regionIndex).toSorted((a, b) => a - b)).toEqual(
          Array.from({ length: count }, (_, position) => position),
        );
        const zOrders = scene.layers.map(({ zOrder }) => zOrder);
        expect(zOrders).toEqual(zOrders.toSorted((a, b) => a - b));
      }),
    );
  });

  /** Every number that can be drawn, from all that is made of a scene. */
  function drawAll(scene: DrawableScene): number[] {
    const covered = findCovered(scene.layers).length;
    const drawn = scene.layers.flatMap((layer) =>
      presences.flatMap((presence) => {
        expect(toFilling(layer, presence, scene.filler).rule).toBeTruthy();
        const { image, shown, cutOff, distortionPercent } = drawImage(
          layer,
          frameOf(defaultShape(layer.stream)),
        );
        const { box, visible, cornerRadius, refusedRadius, opacity } = layer;
        const ownNumbers = { cornerRadius, refusedRadius, opacity, distortionPercent };
        return [box, visible, image, shown, cutOff, ownNumbers].flatMap((numbers) =>
          Object.values(numbers ?? {}).map(Number),
        );
      }),
    );
    return [covered, findTies(scene.layers).size, ...drawn];
  }

  it('all of it can be drawn with finite numbers', () => {
    fc.assert(
      fc.property(anyCustomLayout, (task) => {
        const scene = toScene(task);
        if (scene.drawable) expect(drawAll(scene).filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
    );
  });

  it.each([17, 30, 500])('%d regions are drawn as well', (count) => {
    const regions = fc.sample(anyRegion, { numRuns: count, seed: count });
    const scene = toScene(aCustomLayout({ regions }));
    if (!scene.drawable) throw new Error(scene.why);
    expect(scene.layers).toHaveLength(count);
    expect(drawAll(scene).filter((number) => !Number.isFinite(number))).toEqual([]);
  });

  it('even numbers that are none do not throw', () => {
    const none = aRegion({
      locationX: NaN,
      widthProportion: Infinity,
      alpha: NaN,
      zOrder: NaN,
      cornerRadius: NaN,
    });
    expect(toScene(aCustomLayout({ regions: [none, none] }))).toMatchObject({ drawable: true });
  });
});
