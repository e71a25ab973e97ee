import { aRegion } from '@tasklens/server/domain/layout/testing/layouts';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { anAnswer } from '../../../../../testing/builders.ts';
import { aCustomLayout, aStream } from '../../testing/layouts.ts';
import { renderParts } from '../../testing/renderParts.tsx';
import { MixedPicture } from './MixedPicture.tsx';
import { StreamsTab } from '../tabs/StreamsTab.tsx';

const corner = { locationX: 0.75, locationY: 0, widthProportion: 0.25, heightProportion: 0.25 };

const twoRegions = anAnswer('mixed-push', {
  task: {
    targetStreams: { streamList: [aStream(1, 'host-7'), aStream(4, 'screen-1', 'screen')] },
    layout: aCustomLayout([
      aRegion({ streamIndex: 1, ...corner, zOrder: 2, cornerRadius: 0.0156, alpha: 0.85 }),
      aRegion({ streamIndex: 4 }),
    ]),
  },
});

describe('the picture of a custom layout', () => {
  it('draws one unit per px, regions bottom to top, each beginning with its box', () => {
    renderParts(twoRegions, (props) => <MixedPicture {...props} />);
    const picture = screen.getByRole('group', { name: /Picture of 1280 × 720 px with 2 regions/ });
    expect(picture).toHaveAttribute('viewBox', '0 0 1280 720');
    const [lower, upper] = screen.getAllByRole('button');
    expect(lower).toHaveAttribute('data-stream-index', '4');
    expect(upper).toHaveAttribute('data-stream-index', '1');
    expect(upper).toHaveAttribute('data-z', '2');
    const box = upper?.firstElementChild;
    expect(box?.tagName).toBe('rect');
    const place = { x: '960', y: '0', width: '320', height: '180', rx: '19.968' };
    for (const [name, value] of Object.entries(place)) expect(box).toHaveAttribute(name, value);
  });

  it('names each region in full', () => {
    renderParts(twoRegions, (props) => <MixedPicture {...props} />, { language: 'zh-CN' });
    expect(
      screen.getByRole('button', { name: 'screen-1 · 屏幕流 · z 0 · 拉伸 · 0, 0 · 1280 × 720 px' }),
    ).toBeVisible();
  });

  it('is walked by z with the arrow keys, the place read out below', async () => {
    renderParts(twoRegions, (props) => <MixedPicture {...props} />);
    const [lower, upper] = screen.getAllByRole('button');
    await userEvent.tab();
    expect(lower).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    expect(upper).toHaveFocus();
    // In the line below, and on the region's card once that is there.
    expect(screen.getAllByText('x 960 y 0 · 320 × 180')[0]).toBeVisible();
    await userEvent.keyboard('{ArrowUp}{ArrowDown}');
    expect(lower).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(lower).toHaveAttribute('aria-pressed', 'true');
  });

  it('says so when nothing is placed', () => {
    renderParts(anAnswer('mixed-push', { task: { layout: aCustomLayout([]) } }), (props) => (
      <MixedPicture {...props} />
    ));
    expect(screen.getByText(/The layout has no regions/)).toBeVisible();
  });

  it('marks a region that carries audio only', () => {
    renderParts(
      anAnswer('mixed-push', {
        task: {
          layout: aCustomLayout([aRegion({ streamIndex: 1, mediaType: { code: 1, name: 'audio-only' } })]),
        },
      }),
      (props) => <MixedPicture {...props} />,
    );
    expect(screen.getByRole('button', { name: /host-7 · audio only · z 0/ })).toBeVisible();
  });
});

describe('a layout that is not drawn', () => {
  it('is sketched when the vendor arranges it', async () => {
    const layout = {
      ...aCustomLayout([]),
      layoutMode: { code: 0, name: 'adaptive' } as const,
      customLayout: null,
    };
    renderParts(anAnswer('mixed-push', { task: { layout } }), (props) => <MixedPicture {...props} />);
    expect(await screen.findByRole('img', { name: /^Assumed sketch/ })).toBeVisible();
    expect(screen.getByText('host-7 (camera)')).toBeVisible();
  });

  it('has no canvas, or an impossible one', () => {
    const sized = (width: number) => {
      const layout = aCustomLayout([]);
      return {
        ...layout,
        customLayout: {
          regions: [],
          canvas: { width, height: 720, background: null, backgroundImage: null },
        },
      };
    };
    renderParts(
      anAnswer('mixed-push', { task: { layout: sized(0) } }),
      (props) => <MixedPicture {...props} />,
      {
        language: 'zh-CN',
      },
    );
    expect(screen.getByText('画布尺寸不可能成为画面，无法画出。')).toBeVisible();
    renderParts(anAnswer('mixed-push', { task: { layout: null } }), (props) => <MixedPicture {...props} />);
    expect(screen.getByText(/does not say how the picture is laid out/)).toBeVisible();
  });
});

it('lights a stream in picture and table together', async () => {
  renderParts(twoRegions, (props) => (
    <>
      <MixedPicture {...props} />
      <StreamsTab {...props} />
    </>
  ));
  await userEvent.click(screen.getByRole('button', { name: 'Show stream 1, host-7, in the picture' }));
  expect(screen.getByRole('button', { name: /^host-7 · z 2/ })).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByText('x 960 y 0 · 320 × 180')).toBeVisible();
});
