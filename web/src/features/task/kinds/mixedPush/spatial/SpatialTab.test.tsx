import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { MixedControl, Region } from '@tasklens/server/contract/task';
import { aRegion } from '@tasklens/server/domain/layout/testing/layouts';
import { describe, expect, it } from 'vitest';
import { anAnswer } from '../../../../../testing/builders.ts';
import { aCustomLayout, aStream } from '../../testing/layouts.ts';
import { renderParts } from '../../testing/renderParts.tsx';
import type { Language } from '@tasklens/server/domain/words/language';
import { mixedPushView } from '../mixedPushView.ts';
import { SpatialTab } from './SpatialTab.tsx';

type Config = NonNullable<MixedControl['spatialConfig']>;

function renderSpatial(
  regions: Partial<Region>[],
  config: Partial<Config> = {},
  options: { language?: Language } = {},
) {
  renderParts(
    anAnswer('mixed-push', {
      task: {
        layout: aCustomLayout(regions.map(aRegion)),
        targetStreams: { streamList: [aStream(1, 'host-7'), aStream(2, 'guest-3')] },
        control: {
          mediaType: null,
          frameInterpolationMode: null,
          maxIdleTime: null,
          pushStreamMode: null,
          volumeIndicationMode: null,
          volumeIndicationInterval: null,
          talkVolume: null,
          maxRecordTime: null,
          spatialConfig: {
            enableSpatialRender: true,
            audienceSpatialPosition: null,
            audienceSpatialOrientation: null,
            ...config,
          },
        },
      },
    }),
    (props) => <SpatialTab {...props} />,
    options,
  );
}

const host = { streamIndex: 1, spatialPosition: [50, 0, 0] };
const guest = { streamIndex: 2, spatialPosition: [0, -50, 20] };

describe('the positions of spatial audio', () => {
  it('are drawn from above and from the side, and told in a table', () => {
    renderSpatial([host, guest]);
    const above = within(screen.getByRole('group', { name: /From above/ }));
    const disc = above.getByRole('button', { name: 'host-7 at (50, 0, 0)' }).querySelector('circle');
    expect(disc).toHaveAttribute('cx', '180');
    expect(disc).toHaveAttribute('cy', '104');
    expect(above.getByText('ahead')).toBeVisible();
    expect(above.queryByText('up')).toBeNull();
    expect(
      within(screen.getByRole('group', { name: /From the side/ })).getByRole('button', { name: /guest-3/ }),
    ).toBeVisible();
    const [, , second] = screen.getAllByRole('row');
    expect(second).toHaveTextContent(/2.*guest-3.*\(0, -50, 20\)on/);
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });

  it('light up together on both maps and in the table', async () => {
    renderSpatial([host, guest]);
    await userEvent.click(screen.getByRole('button', { name: 'Show guest-3 on the maps' }));
    for (const mark of screen.getAllByRole('button', { name: /^guest-3 at/ })) {
      expect(mark).toHaveAttribute('aria-pressed', 'true');
    }
  });

  it('mean nothing while rendering is off', () => {
    renderSpatial([host], { enableSpatialRender: false }, { language: 'zh-CN' });
    expect(screen.getByText('这个任务没有开启空间音频，位置不起作用。')).toBeVisible();
  });

  it('tell no directions when everyone is at the origin, or where the listener is', () => {
    renderSpatial([{ streamIndex: 1 }, { streamIndex: 2 }]);
    expect(screen.getByText(/Everyone is at the origin/)).toBeVisible();
    renderSpatial([host], { audienceSpatialPosition: [50, 0, 0] });
    expect(screen.getByText(/Everyone stands where the listener stands/)).toBeVisible();
  });

  it('show the default axes for those that are not perpendicular, and say so', () => {
    renderSpatial([host], {
      audienceSpatialOrientation: { forward: [1, 1, 0], right: null, up: null },
    });
    expect(screen.getByText(/not perpendicular to each other/)).toBeVisible();
    expect(screen.getByText('(1, 0, 0)')).toBeVisible();
  });

  it('name who is out of range, unreadable or left out', () => {
    renderSpatial([
      { ...host, spatialPosition: [500, 0, 0] },
      { ...guest, applySpatialAudio: false },
      { streamIndex: 3, spatialPosition: [1, 2] },
    ]);
    expect(screen.getByText(/One user stands outside −100 … 100/)).toBeVisible();
    expect(screen.getByText(/One position is not three numbers/)).toBeVisible();
    expect(
      screen.getAllByRole('button', { name: 'guest-3 at (0, -50, 20), spatial audio off' }),
    ).toHaveLength(2);
  });
});

it('have a tab only when the answer says more than the defaults', () => {
  const hasTab = (spatialPosition: number[]) =>
    mixedPushView.tabs
      .find(({ id }) => id === 'spatial')
      ?.hasContent?.(
        anAnswer('mixed-push', {
          task: { layout: aCustomLayout([aRegion({ streamIndex: 1, spatialPosition })]) },
        }),
      );
  expect(hasTab([1, 1, 1])).toBe(true);
  expect(hasTab([0, 0, 0])).toBe(false);
});
