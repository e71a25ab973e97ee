import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { anAnswer } from '../../../../testing/builders.ts';
import { renderParts } from '../testing/renderParts.tsx';
import { ControlTab } from './ControlTab.tsx';
import { PushPath } from './PushPath.tsx';
import { StreamTab } from './StreamTab.tsx';

const pushing = { code: 5, name: 'pushing', meaningful: true } as const;

describe('the way from user to CDN', () => {
  it('names the user, the state of the push and the masked address', () => {
    renderParts(anAnswer('single-push', { task: { pushState: pushing } }), (props) => (
      <PushPath {...props} />
    ));
    const path = within(screen.getByRole('group', { name: 'From the user to the CDN' }));
    expect(path.getByRole('button', { name: /UserId host-7/ })).toBeVisible();
    expect(path.getByText('Pushing to the CDN')).toBeVisible();
    expect(path.getByRole('button', { name: /PushURL rtmp:.*•••#4af109/ })).toBeVisible();
  });

  it('says that the state means nothing once the task has ended', () => {
    renderParts(anAnswer('single-push'), (props) => <PushPath {...props} />, { language: 'zh-CN' });
    const path = screen.getByRole('group', { name: '从用户到 CDN' });
    expect(path).toHaveTextContent('仅在任务运行时才有意义');
  });

  it('shows a state it does not know by its code', () => {
    renderParts(
      anAnswer('single-push', { task: { pushState: { code: 9, name: 'unrecognised', meaningful: true } } }),
      (props) => <PushPath {...props} />,
    );
    expect(screen.getByText('9 (not documented)')).toBeVisible();
  });

  it('says what the answer does not hold', () => {
    renderParts(
      anAnswer('single-push', { task: { stream: null, pushUrl: null, pushState: null } }),
      (props) => <PushPath {...props} />,
    );
    expect(screen.getAllByRole('img', { name: 'not in the answer' })).toHaveLength(2);
    expect(screen.getByText('The answer holds no push state.')).toBeVisible();
  });
});

it('gives the vendor’s defaults where the answer holds nothing', () => {
  renderParts(
    anAnswer('single-push', { task: { control: null, stream: null } }),
    (props) => (
      <>
        <StreamTab {...props} />
        <ControlTab {...props} />
      </>
    ),
    { language: 'zh-CN' },
  );
  expect(screen.getByText('· 默认：180 秒（3 分钟）', { exact: false })).toBeVisible();
  expect(screen.getByText('· 默认：音视频流', { exact: false })).toBeVisible();
});
