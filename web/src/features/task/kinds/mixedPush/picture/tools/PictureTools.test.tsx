import { aRegion } from '@tasklens/server/domain/layout/testing/layouts';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { anAnswer } from '../../../../../../testing/builders.ts';
import type { TaskView } from '../../../../taskSearch.ts';
import { useTaskView } from '../../../../taskView.tsx';
import { aCustomLayout, aStream } from '../../../testing/layouts.ts';
import { renderParts } from '../../../testing/renderParts.tsx';
import { MixedPicture } from '../MixedPicture.tsx';

const answer = anAnswer('mixed-push', {
  task: {
    targetStreams: {
      streamList: [aStream(1, 'host-7'), aStream(4, 'screen-1', 'screen'), aStream(5, 'guest-9')],
    },
    layout: aCustomLayout([
      aRegion({ streamIndex: 1, widthProportion: 0.25, heightProportion: 0.25, zOrder: 2 }),
      aRegion({ streamIndex: 4, zOrder: 1 }),
      aRegion({ streamIndex: 5, zOrder: 1, widthProportion: 0.5 }),
    ]),
  },
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** The address as it stands, for tests to read. */
function Address() {
  const { shown } = useTaskView();
  const stated = Object.entries(shown).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]));
  return <output>{new URLSearchParams(stated).toString()}</output>;
}

async function renderPicture(shown: TaskView = {}, language: 'en' | 'zh-CN' = 'en') {
  const { container } = renderParts(
    answer,
    (props) => (
      <>
        <MixedPicture {...props} />
        <Address />
      </>
    ),
    { shown, language },
  );
  await screen.findByRole('group', { name: language === 'en' ? 'Picture tools' : '画面工具' });
  return {
    drawn: () =>
      [...container.querySelectorAll('[data-z]')].map((region) => region.getAttribute('data-stream-index')),
    address: () => container.querySelector('output')?.textContent,
  };
}

async function openLayers() {
  await userEvent.click(screen.getByRole('button', { name: 'Layers 3' }));
  return within(await screen.findByRole('list', { name: 'Layers, topmost first' }));
}

describe('the list of layers', () => {
  it('tells the topmost first whether viewers see each, and what is not documented', async () => {
    await renderPicture();
    const rows = (await openLayers()).getAllByRole('listitem');
    expect(rows[0]).toHaveTextContent(/^host-7z 2seen/);
    expect(rows[1]).toHaveTextContent(
      /^guest-9z 1seen · same z as screen-1 \(screen\): the order of equal z is not documented/,
    );
    expect(rows[2]).toHaveTextContent(/^screen-1 \(screen\)z 1seen/);
  });

  it('hides a region, keeps that in the address and says so', async () => {
    const { drawn, address } = await renderPicture();
    const list = await openLayers();
    await userEvent.click(list.getByRole('button', { name: 'Hide guest-9, z 1' }));
    expect(drawn()).toEqual(['4', '1']);
    expect(address()).toBe('hide=2');
    expect(list.getByRole('button', { name: 'Hide guest-9, z 1' })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText(/Not the plain view: hidden: guest-9/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Reset view' }));
    expect(drawn()).toEqual(['4', '5', '1']);
    expect(address()).toBe('');
  });

  it('shows one region alone', async () => {
    const { drawn, address } = await renderPicture();
    const list = await openLayers();
    await userEvent.click(list.getByRole('button', { name: 'Show only screen-1 (screen), z 1' }));
    expect(drawn()).toEqual(['4']);
    expect(address()).toBe('solo=1');
  });

  it('offers suppositions about the region that is chosen', async () => {
    const { address } = await renderPicture();
    const list = await openLayers();
    await userEvent.click(list.getByRole('button', { name: 'Show guest-9, z 1, in the picture' }));
    await userEvent.selectOptions(list.getByLabelText('What guest-9 does (supposed)'), 'not-publishing');
    expect(address()).toBe('who=5.not-publishing');
  });
});

describe('a link', () => {
  it('shows exactly the view it was copied from, and says how that differs', async () => {
    const { drawn } = await renderPicture({
      hide: '0',
      shade: 'overlap',
      who: '5.not-publishing',
      zoom: '1.5_400_300',
    });
    expect(drawn()).toEqual(['4', '5']);
    expect(screen.getByRole('button', { name: 'Overlaps' })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('button', { name: 'Fit' })).toHaveAttribute('aria-pressed', 'false');
    expect(
      screen.getByText(
        /hidden: host-7 · supposed: guest-9 is not publishing · overlaps hatched: 1 pair · zoomed to 150%/,
      ),
    ).toBeVisible();
  });

  it('says so in Chinese as well', async () => {
    await renderPicture({ solo: '1' }, 'zh-CN');
    expect(screen.getByText(/当前不是默认视图：\s*只看 screen-1（屏幕流）/)).toBeVisible();
  });

  it('names a region that the layout does not have', async () => {
    const { drawn } = await renderPicture({ solo: '11' });
    expect(drawn()).toEqual([]);
    expect(screen.getByText(/only region 12 \(not in this layout\) shown/)).toBeVisible();
  });
});

describe('a region that is chosen but hidden', () => {
  it('is drawn again on request', async () => {
    const { drawn } = await renderPicture({ hide: '2', solo: '1' });
    const list = await openLayers();
    await userEvent.click(list.getByRole('button', { name: 'Show guest-9, z 1, in the picture' }));
    expect(screen.getByText('guest-9 is chosen but not drawn in this view.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Draw it' }));
    expect(drawn()).toEqual(['4', '5', '1']);
  });
});

describe('by keyboard', () => {
  it('walks the regions that are drawn, to the ends as well, and lets go by Escape', async () => {
    await renderPicture({ hide: '2' });
    const [lowest, topmost] = screen.getAllByRole('button', { name: / · z / });
    lowest?.focus();
    await userEvent.keyboard('{ArrowUp}');
    expect(topmost).toHaveFocus();
    await userEvent.keyboard('{Home}');
    expect(lowest).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(topmost).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(topmost).toHaveAttribute('aria-pressed', 'true');
    await userEvent.keyboard('{Escape}');
    expect(topmost).toHaveAttribute('aria-pressed', 'false');
  });

  it('zooms in steps and fits again', async () => {
    // happy-dom lays nothing out: the picture is as large as its stage, or as the zoom says.
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      const { width = '', height = '' } = this.parentElement?.style ?? {};
      return new DOMRect(0, 0, parseFloat(width || '640'), parseFloat(height || '360'));
    });
    const { address } = await renderPicture();
    screen.getAllByRole('button', { name: / · z / })[0]?.focus();
    await userEvent.keyboard('+');
    expect(address()).toBe('zoom=0.75_0_0');
    await userEvent.keyboard('+');
    expect(address()).toBe('zoom=1_0_0');
    await userEvent.keyboard('0');
    expect(address()).toBe('');
  });
});

it('hatches overlaps over the picture on demand', async () => {
  const { address } = await renderPicture();
  await userEvent.click(screen.getByRole('button', { name: 'Overlaps' }));
  expect(address()).toBe('shade=overlap');
  await userEvent.click(screen.getByRole('button', { name: 'Covered' }));
  expect(address()).toBe('shade=overlap_covered');
  expect(screen.getByText(/covered regions hatched: there are none/)).toBeVisible();
});
