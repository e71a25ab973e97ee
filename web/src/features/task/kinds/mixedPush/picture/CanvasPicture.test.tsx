import { layoutSchema, type Layout, type Region } from '@tasklens/server/contract/task';
import { aRegion } from '@tasklens/server/domain/layout/testing/layouts';
import { cleanup, screen } from '@testing-library/react';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { anAnswer } from '../../../../../testing/builders.ts';
import type { TaskView } from '../../../taskSearch.ts';
import { aCustomLayout, aStream } from '../../testing/layouts.ts';
import { renderParts } from '../../testing/renderParts.tsx';
import { MixedPicture } from './MixedPicture.tsx';

const streamList = [aStream(1, 'host-7'), aStream(2, 'guest-3'), aStream(4, 'screen-1', 'screen')];

function draw(layout: Layout, shown: TaskView = {}) {
  const answer = anAnswer('mixed-push', { task: { targetStreams: { streamList }, layout } });
  return renderParts(answer, (props) => <MixedPicture {...props} />, { shown });
}

const drawRegion = (region: Partial<Region>, shown: TaskView = {}) =>
  draw(aCustomLayout([aRegion({ streamIndex: 1, ...region })]), shown);

const square = { widthProportion: 0.28125, heightProportion: 0.5 }; // 360 × 360 px
const fit = { renderMode: { code: 2, name: 'fit' } } as const;
const away = { alternateImage: 'https://img.example.com/away.png' };

/** The drawing of the only region. */
const region = () => screen.getByRole('button', { name: /^host-7/ });

/** Where the test card lies, and which part of its frame it shows. */
function card() {
  const svg = region().querySelector('svg[viewBox]');
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => svg?.getAttribute(name));
  return { at: [x, y, width, height].join(' '), part: svg?.getAttribute('viewBox') };
}

describe('a test card', () => {
  it.each([
    ['is stretched out of shape', null, { at: '0 0 360 360', part: '0 0 1280 720' }],
    [
      'is stretched as well in mode 3',
      { code: 3, name: 'stretch-like-client' },
      { at: '0 0 360 360', part: '0 0 1280 720' },
    ],
    ['is cut to fill the box', { code: 1, name: 'crop' }, { at: '0 0 360 360', part: '280 0 720 720' }],
    [
      'stands whole between gaps',
      { code: 2, name: 'fit' },
      { at: '0 78.75 360 202.5', part: '0 0 1280 720' },
    ],
  ] as const)('%s', (_, renderMode, expected) => {
    drawRegion({ ...square, renderMode });
    expect(card()).toEqual(expected);
  });

  it('shows only what the source crop keeps', () => {
    const sourceCrop = { locationX: 0.5, locationY: 0, widthProportion: 0.25, heightProportion: 1 };
    drawRegion({ sourceCrop });
    expect(card()).toEqual({ at: '0 0 1280 720', part: '640 0 320 720' });
  });

  it('leaves gaps in the background colour', () => {
    drawRegion({ ...square, ...fit });
    expect(region().querySelector(':scope > g > rect')).toHaveAttribute('fill', '#303342');
  });

  it('has the shape that its source is supposed to have, and the drawing says that it is supposed', () => {
    drawRegion({ ...square, ...fit }, { shape: '1.9x16' });
    expect(card()).toEqual({ at: '78.75 0 202.5 360', part: '0 0 720 1280' });
    expect(region()).toHaveAccessibleName(/supposed: source 9:16/);
  });

  it('is cut to the rounding of its box', () => {
    drawRegion({ cornerRadius: 0.05 });
    const clip = region().querySelector('clipPath');
    expect(clip?.firstElementChild).toHaveAttribute('rx', '64');
    expect(region().querySelector('g')).toHaveAttribute('clip-path', `url(#${clip?.id ?? ''})`);
  });

  it('is as opaque as its region', () => {
    drawRegion({ alpha: 0.4 });
    expect(region().querySelector('g')).toHaveAttribute('opacity', '0.4');
  });
});

describe('a box shows', () => {
  it.each([
    ['the last frame of a paused camera', {}, '1.camera-paused', 'last frame'],
    ['the last frame of a stream that is gone', {}, '1.not-publishing', 'last frame'],
    ['the stand-in of a stream that is gone', away, '1.not-publishing', 'stand-in picture'],
    ['the stand-in of a paused camera, though the pages differ', away, '1.camera-paused', 'stand-in picture'],
    ['that it is not documented', {}, '1.audio-only', 'not documented'],
  ])('%s', (_, members, who, word) => {
    drawRegion(members, { who });
    expect(region()).toHaveTextContent(word);
    expect(region()).toHaveAccessibleName(/supposed: /);
  });

  it('black where the task fills with black', () => {
    const answer = anAnswer('mixed-push', {
      task: {
        targetStreams: { streamList },
        layout: aCustomLayout([aRegion({ streamIndex: 1 })]),
        control: {
          mediaType: null,
          frameInterpolationMode: { code: 1, name: 'black' },
          maxIdleTime: null,
          pushStreamMode: null,
          volumeIndicationMode: null,
          volumeIndicationInterval: null,
          talkVolume: null,
          maxRecordTime: null,
          spatialConfig: null,
        },
      },
    });
    renderParts(answer, (props) => <MixedPicture {...props} />, { shown: { who: '1.not-publishing' } });
    expect(region().querySelector(':scope > g > rect')).toHaveAttribute('fill', '#000');
    expect(screen.getByText(/^Suppose host-7 is not publishing\. Viewers see a black box/)).toHaveTextContent(
      '(documented)',
    );
  });

  it('nothing but a mark where sound alone is mixed', () => {
    drawRegion({ mediaType: { code: 1, name: 'audio-only' } });
    expect(region()).toHaveTextContent('sound only');
    expect(region().querySelector('svg[viewBox]')).toBeNull();
  });
});

describe('a region off the canvas', () => {
  it('is drawn faint with its whole box, below the canvas', () => {
    const { container } = drawRegion({ locationX: 0.75 });
    const ghost = container.querySelector('svg[role=group] > g rect');
    for (const [name, value] of Object.entries({ x: '960', y: '0', width: '1280', height: '720' })) {
      expect(ghost).toHaveAttribute(name, value);
    }
  });

  it('is pointed at from the edge when it is far, and can still be reached', () => {
    const { container } = drawRegion({ locationX: 4 });
    expect(container.querySelector('svg[role=group] > g path')).not.toBeNull();
    expect(region().firstElementChild).toHaveAttribute('x', '5120');
    expect(region()).toHaveAttribute('tabindex', '0');
  });
});

describe('a drawing', () => {
  it('keeps its scene’s numbers and order whatever the layout', () => {
    draw(
      aCustomLayout([
        aRegion({
          streamIndex: 2,
          locationX: 0.33,
          widthProportion: 0.333,
          heightProportion: 0.777,
          zOrder: 7,
        }),
        aRegion({
          streamIndex: 1,
          width: 301,
          height: 97,
          locationX: 13,
          widthProportion: null,
          heightProportion: null,
        }),
      ]),
    );
    const boxes = screen.getAllByRole('button', { name: /z \d/ }).map((group) => {
      const box = group.firstElementChild;
      return [box?.tagName, ...['x', 'y', 'width', 'height', 'rx'].map((name) => box?.getAttribute(name))];
    });
    expect(boxes).toEqual([
      ['rect', '13', '0', '301', '97', '0'],
      ['rect', '422', '0', '426', '559', '0'],
    ]);
  });

  it('never follows an address of the task', () => {
    const address = 'javascript:alert(1)';
    const layout = aCustomLayout([
      aRegion({ streamIndex: 1, heightProportion: 0.5, alternateImage: address }),
    ]);
    const { container } = draw(
      {
        ...layout,
        customLayout: {
          canvas: { width: 640, height: 360, background: '"><script>', backgroundImage: address },
          regions: layout.customLayout?.regions ?? [],
        },
      },
      { who: '1.not-publishing' },
    );
    expect(container.querySelector('image, script, [href^="javascript:"]')).toBeNull();
    expect(screen.getByText('background picture not loaded')).toBeInTheDocument();
  });

  it('stands for every layout that the contract admits', () => {
    const number = fc.option(
      fc.oneof(
        fc.double({ min: -1, max: 2, noNaN: true }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom(0, -0, -1, 1e308, 5e-324),
      ),
      { nil: null },
    );
    const index = fc.option(fc.integer({ min: -2, max: 5 }), { nil: null });
    const text = fc.option(fc.oneof(fc.string(), fc.constantFrom('red', '#fff', 'javascript:alert(1)')), {
      nil: null,
    });
    const coded = <Name extends string>(...names: Name[]) =>
      fc.option(
        fc.constantFrom(...names).map((name) => ({ code: 0, name })),
        { nil: null },
      );
    const anyRegion: fc.Arbitrary<Region> = fc.record({
      streamIndex: index,
      locationX: number,
      locationY: number,
      widthProportion: number,
      heightProportion: number,
      width: number,
      height: number,
      zOrder: number,
      alpha: number,
      cornerRadius: number,
      mediaType: coded('audio-video', 'audio-only', 'video-only', 'unrecognised'),
      renderMode: coded('stretch', 'crop', 'fit', 'stretch-like-client', 'unrecognised'),
      sourceCrop: fc.option(
        fc.record({
          locationX: number,
          locationY: number,
          widthProportion: number,
          heightProportion: number,
        }),
        { nil: null },
      ),
      alternateImage: text,
      alternateImageFillMode: coded('like-video', 'keep-shape', 'unrecognised'),
      applySpatialAudio: fc.constant(null),
      spatialPosition: fc.constant(null),
    });
    const side = fc.constantFrom(1, 2, 640, 1080, 7680, 0, -1, 100_000, null);
    const anyLayout: fc.Arbitrary<Layout> = fc.record({
      layoutMode: fc.constant({ code: 2, name: 'custom' } as const),
      mainVideoStream: fc.constant(null),
      mainVideoStreamIndex: fc.constant(null),
      customLayout: fc.record({
        canvas: fc.record({ width: side, height: side, background: text, backgroundImage: text }),
        regions: fc.option(fc.array(anyRegion, { maxLength: 4 }), { nil: null }),
      }),
    });
    const who = fc.constantFrom('', '1.not-publishing', '1.camera-paused_2.audio-only');
    fc.assert(
      fc.property(anyLayout, who, (layout, supposed) => {
        const { container } = draw(z.parse(layoutSchema, layout), { who: supposed });
        expect(container.innerHTML).not.toMatch(/NaN|Infinity|href="(?!#)/);
        cleanup();
      }),
      { numRuns: 40 },
    );
  });
});
