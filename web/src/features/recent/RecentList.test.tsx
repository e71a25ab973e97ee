import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Language } from '@tasklens/server/domain/words/language';
import { renderWithApp } from '../../testing/renderWithApp.tsx';
import { RecentList } from './RecentList.tsx';
import { keptPinned, saveRecent, type RecentLookUp } from './recentLookUps.ts';

const lookedUp = (taskId: string, rest: Partial<RecentLookUp> = {}): RecentLookUp => ({
  kind: 'record',
  query: { profile: 'default', appId: 'app', roomId: 'room-42', taskId },
  at: '2026-11-21T10:00:00.000Z',
  tone: 'warning',
  status: 'ended',
  verdict: 'ended-idle',
  pinned: false,
  ...rest,
});

function open(list: RecentLookUp[], language: Language = 'en') {
  saveRecent(list);
  renderWithApp(<RecentList />, { language });
  return userEvent.setup();
}

it('says what came out in the verdict’s own words', () => {
  open([lookedUp('a')], 'zh-CN');
  expect(screen.getByRole('link')).toHaveTextContent(/超过最大空闲时间/);
});

it('says the status of a look-up that an older version remembered', () => {
  open([lookedUp('a', { verdict: undefined })]);
  expect(screen.getByRole('link')).toHaveTextContent(/^Ended/);
});

it('clears the recent ones and keeps the pins, then clears all', async () => {
  const user = open([lookedUp('pinned', { pinned: true }), lookedUp('other')]);
  await user.click(screen.getByRole('button', { name: 'Clear recent' }));
  expect(screen.getAllByRole('link')).toHaveLength(1);
  expect(screen.getByRole('link')).toHaveTextContent('room-42 / pinned');
  await user.click(screen.getByRole('button', { name: /^Clear all/ }));
  expect(screen.queryByRole('link')).toBeNull();
});

it('pins no more than there is room for, and says why', () => {
  const pins = Array.from({ length: keptPinned }, (_, at) => lookedUp(`t${at}`, { pinned: true }));
  open([...pins, lookedUp('one-more')]);
  const button = screen.getByRole('button', { name: 'Pin room-42 / one-more' });
  expect(button).toBeDisabled();
  expect(button).toHaveAttribute('title', '50 are pinned, which is all there is room for');
});
