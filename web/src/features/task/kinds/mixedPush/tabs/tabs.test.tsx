import { aRegion } from '@tasklens/server/domain/layout/testing/layouts';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { anAnswer } from '../../../../../testing/builders.ts';
import { aCustomLayout, aStream } from '../../testing/layouts.ts';
import { renderParts } from '../../testing/renderParts.tsx';
import { ControlTab } from './ControlTab.tsx';
import { EncodeTab } from './EncodeTab.tsx';
import { LayoutTab } from './LayoutTab.tsx';
import { StreamsTab } from './StreamsTab.tsx';

const layout = aCustomLayout([
  aRegion({
    streamIndex: 1,
    widthProportion: 0.5,
    heightProportion: 0.5,
    renderMode: { code: 7, name: 'unrecognised' },
  }),
  aRegion({ streamIndex: 9 }),
]);

describe('streams', () => {
  it('are joined with their regions; strays of either side are named', () => {
    renderParts(
      anAnswer('mixed-push', {
        task: { layout, targetStreams: { streamList: [aStream(1, 'host-7'), aStream(5, 'guest-9')] } },
      }),
      (props) => <StreamsTab {...props} />,
    );
    const table = within(screen.getByRole('table', { name: 'Streams in the picture' }));
    const [, placed, unplaced, stray] = table.getAllByRole('row');
    expect(placed).toHaveTextContent(
      /host-7camerayes0, 0 · 640 × 3600, 0 · 0\.5 × 0\.525%covered by stream 9/,
    );
    expect(unplaced).toHaveTextContent(/guest-9.*not placed: nobody sees it/);
    expect(stray).toHaveTextContent(/^9No stream with this index is listed.*1280 × 720/);
  });

  it('stand fifty at a time, beginning with the selected one’s page', () => {
    const streams = Array.from({ length: 120 }, (_, index) => aStream(index, `guest-${index}`));
    renderParts(
      anAnswer('mixed-push', { task: { layout, targetStreams: { streamList: streams } } }),
      (props) => <StreamsTab {...props} />,
      { selected: 'stream-60' },
    );
    expect(screen.getByRole('button', { name: 'Show stream 60, guest-60, in the picture' })).toBeVisible();
    expect(screen.queryByText('guest-49')).not.toBeInTheDocument();
    expect(screen.getByText('51–100 of 120')).toBeVisible();
  });

  it('are all of the room’s when none is listed, and some are kept out', () => {
    renderParts(
      anAnswer('mixed-push', {
        task: { targetStreams: { streamList: [] }, excludeStreams: { streamList: [aStream(6, 'observer')] } },
      }),
      (props) => <StreamsTab {...props} />,
      { language: 'zh-CN' },
    );
    expect(screen.getByText('没有列出流：火山引擎会取房间内的所有流。')).toBeVisible();
    expect(within(screen.getByRole('table', { name: '排除的流' })).getByText('observer')).toBeVisible();
  });
});

describe('the layout as it came', () => {
  it('keeps the vendor’s numbers and shows unknown codes', () => {
    renderParts(anAnswer('mixed-push', { task: { layout } }), (props) => <LayoutTab {...props} />);
    expect(screen.getByText('#303342')).toBeVisible();
    const [, first] = within(screen.getByRole('table')).getAllByRole('row');
    expect(first).toHaveTextContent(/^1.*0\.50\.5.*7 \(not documented\)/);
  });

  it('says that a custom layout does not count in another mode', () => {
    renderParts(
      anAnswer('mixed-push', { task: { layout: { ...layout, layoutMode: { code: 1, name: 'vertical' } } } }),
      (props) => <LayoutTab {...props} />,
    );
    expect(screen.getByText(/it belongs to the custom mode/)).toBeVisible();
    expect(screen.getByText('Main picture')).toBeVisible();
  });
});

it('tells every default of encoding and control', () => {
  renderParts(anAnswer('mixed-push', { task: { layout } }), (props) => (
    <>
      <EncodeTab {...props} />
      <ControlTab {...props} />
    </>
  ));
  for (const text of [
    'H.264',
    '640 px',
    '15 fps',
    '48,000 Hz',
    '2 (stereo)',
    '180 s (3 min)',
    'its last frame',
  ]) {
    expect(screen.getByText(`· default: ${text}`, { exact: false })).toBeVisible();
  }
  expect(screen.getByText(/In a custom layout the canvas sets/)).toBeVisible();
});
