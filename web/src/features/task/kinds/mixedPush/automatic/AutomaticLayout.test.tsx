import { fireEvent, screen } from '@testing-library/react';
import type { Layout, MixedPushTask } from '@tasklens/server/contract/task';
import { describe, expect, it } from 'vitest';
import type { Language } from '@tasklens/server/domain/words/language';
import { anAnswer } from '../../../../../testing/builders.ts';
import { aCustomLayout, aStream } from '../../testing/layouts.ts';
import { renderParts } from '../../testing/renderParts.tsx';
import { UndrawnLayout } from '../UndrawnLayout.tsx';

const modes = { adaptive: 0, vertical: 1, 'side-by-side': 3 } as const;
const automatic = (name: keyof typeof modes, rest: Partial<Layout> = {}): Layout => ({
  ...aCustomLayout([]),
  layoutMode: { code: modes[name], name },
  customLayout: null,
  ...rest,
});
const streams = (count: number) => ({
  streamList: Array.from({ length: count }, (_, position) => aStream(position + 1, `host-${position + 1}`)),
});

function renderLayout(
  task: Partial<Pick<MixedPushTask, 'layout' | 'targetStreams' | 'encode'>>,
  { language = 'en', heads }: { language?: Language; heads?: string } = {},
) {
  renderParts(
    anAnswer('mixed-push', { task }),
    ({ answer }) => <UndrawnLayout task={answer.task} why="not-custom" />,
    { language, shown: { heads } },
  );
}

describe('the sketch of an automatic layout', () => {
  it('is marked as assumed, in the drawing and below it', async () => {
    renderLayout({ layout: automatic('adaptive'), targetStreams: streams(3) });
    const sketch = await screen.findByRole('img', {
      name: 'Assumed sketch of the adaptive layout, 640 × 480 px, with 3 people and 1 spare cell',
    });
    expect(sketch).toHaveAttribute('viewBox', '0 0 640 480');
    expect(screen.getByText('person 3')).toBeVisible();
    expect(screen.getByText('Assumed: the vendor documents this only by pictures.')).toBeVisible();
    expect(screen.getAllByText('assumed')[0]).toBeVisible();
    expect(screen.getByText(/The size is Volcengine’s default/)).toBeVisible();
    expect(screen.getByText('A picture of another shape is cropped to fill its cell.')).toBeVisible();
  });

  it('is drawn for another number of people on demand', async () => {
    renderLayout({ layout: automatic('adaptive'), targetStreams: { streamList: [] } }, { language: 'zh-CN' });
    const slider = await screen.findByRole('slider', { name: '画面中的人数' });
    expect(slider).toHaveValue('2');
    fireEvent.change(slider, { target: { value: '10' } });
    expect(screen.getByRole('img', { name: /10 人，空位 6 个/ })).toBeVisible();
    expect(slider).toHaveAttribute('aria-valuetext', '10 人');
  });

  it('takes the number of people from the address', async () => {
    renderLayout({ layout: automatic('side-by-side'), targetStreams: streams(2) }, { heads: '5' });
    expect(await screen.findByRole('img', { name: /side-by-side layout.* with 5 people/ })).toBeVisible();
  });

  it('gives way to words for seventeen people, an impossible size and a mode nobody documents', async () => {
    renderLayout({ layout: automatic('adaptive'), targetStreams: streams(17) });
    expect(await screen.findByText(/Seventeen people have an arrangement of their own/)).toBeVisible();
    renderLayout({ layout: automatic('adaptive', { layoutMode: { code: 9, name: 'unrecognised' } }) });
    expect(await screen.findByText(/This layout mode is not documented/)).toBeVisible();
    expect(screen.queryByRole('img')).toBeNull();
  });
});

describe('the main picture', () => {
  it('is the named stream’s in the vertical layout', async () => {
    renderLayout({
      layout: automatic('vertical', { mainVideoStream: aStream(2, 'host-2') }),
      targetStreams: streams(2),
    });
    expect(await screen.findByText('Main picture: host-2 (camera).')).toBeVisible();
  });

  it('is not specified when none is named, and the vendor’s two statements are told', async () => {
    renderLayout({ layout: automatic('vertical') });
    expect(await screen.findByText(/a random stream.*the background/)).toBeVisible();
    expect(screen.getByText('not specified')).toBeVisible();
  });

  it('means nothing in another layout', async () => {
    renderLayout({ layout: automatic('adaptive', { mainVideoStreamIndex: 9 }) });
    expect(await screen.findByText(/stream 9\); it counts in the vertical layout only/)).toBeVisible();
  });
});
