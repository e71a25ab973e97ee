import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { anAnswer } from '../../../../testing/builders.ts';
import { renderParts } from '../testing/renderParts.tsx';
import { ChecksTab } from './ChecksTab.tsx';
import { OutputsTab } from './OutputsTab.tsx';
import { PagePicture } from './PagePicture.tsx';

const large = { width: 1920, height: 1080, frameRate: 30, bitrate: 2000 };
const small = { width: 640, height: 360, frameRate: 15, bitrate: 0 };

describe('the picture of a captured page', () => {
  it('shows the address as text, never as a link', () => {
    renderParts(anAnswer('webcast', { task: { sourceUrl: 'javascript:alert(1)' } }), (props) => (
      <PagePicture {...props} />
    ));
    expect(screen.getByText('javascript:alert(1)')).toBeVisible();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('draws every output, the largest first', () => {
    renderParts(anAnswer('webcast', { task: { videoSolutions: [small, large] } }), (props) => (
      <PagePicture {...props} />
    ));
    const frames = within(screen.getByRole('list', { name: 'Outputs, to scale' })).getAllByRole('listitem');
    expect(frames.map((frame) => frame.getAttribute('aria-label'))).toEqual([
      'Output 2: 1920 × 1080 px',
      'Output 1: 640 × 360 px',
    ]);
  });

  it('says what the vendor makes when no output is listed', () => {
    renderParts(
      anAnswer('webcast', { task: { videoSolutions: [] } }),
      (props) => <PagePicture {...props} />,
      {
        language: 'zh-CN',
      },
    );
    expect(screen.getByRole('listitem', { name: '输出 1：1280 × 720 px（默认值）' })).toBeVisible();
    expect(screen.getByText(/没有列出输出/)).toBeVisible();
  });
});

it('tells each check in words, and what a hit leads to', () => {
  renderParts(
    anAnswer('webcast', {
      task: {
        monitorConfig: { freezeCheckInterval: 5, blankCheckInterval: 0, crashCheckInterval: null },
        eventNotifyConfig: { enableEventNotify: true, startTimeout: 0 },
      },
    }),
    (props) => <ChecksTab {...props} />,
  );
  const [freeze, blank, crash, start] = screen.getAllByRole('definition');
  expect(freeze).toHaveTextContent(/^every 5 s.*refreshes the page/);
  expect(blank).toHaveTextContent(/^off/);
  expect(crash).toHaveTextContent(/^— · default: off.*reschedules the task at once/);
  expect(start).toHaveTextContent(/^on, waits without limit/);
});

it('lists outputs, each to be chosen', async () => {
  renderParts(anAnswer('webcast', { task: { videoSolutions: [large, small] } }), (props) => (
    <OutputsTab {...props} />
  ));
  const table = within(screen.getByRole('table', { name: 'Outputs' }));
  expect(table.getByText('at most 2,000 kbps')).toBeVisible();
  expect(table.getByText('adaptive')).toBeVisible();
  const second = table.getByRole('button', { name: 'Show output 2 in the picture' });
  await userEvent.click(second);
  expect(second).toHaveAttribute('aria-pressed', 'true');
});
