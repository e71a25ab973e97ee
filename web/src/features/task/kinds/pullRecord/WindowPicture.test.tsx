import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { anAnswer } from '../../../../testing/builders.ts';
import { renderParts } from '../testing/renderParts.tsx';
import { StreamTab } from './StreamTab.tsx';
import { WindowPicture } from './WindowPicture.tsx';

const seenAt = (startTime: string | null, endTime: string | null) =>
  anAnswer('pull-record', { observedAt: '2026-11-21T10:00:00.000Z', task: { startTime, endTime } });

it.each([
  ['2026-11-21T12:00:00.000Z', '2026-11-21T13:00:00.000Z', 'The planned window opens in 2 h.'],
  [
    '2026-11-21T09:00:00.000Z',
    '2026-11-21T11:30:00.000Z',
    'The planned window opened 1 h ago and closes in 1 h 30 min.',
  ],
  ['2026-11-21T08:00:00.000Z', '2026-11-21T09:00:00.000Z', 'The planned window closed 1 h ago.'],
  ['2026-11-21T09:00:00.000Z', null, 'The planned window opened 1 h ago; the answer names no end.'],
  [null, null, 'The answer does not say when the recording is planned.'],
])('says where now stands in a window from %s to %s', (startTime, endTime, sentence) => {
  renderParts(seenAt(startTime, endTime), (props) => <WindowPicture {...props} />);
  expect(screen.getByText(sentence)).toBeVisible();
});

it('offers the stream path for copying', () => {
  renderParts(anAnswer('pull-record'), (props) => <WindowPicture {...props} />, { language: 'zh-CN' });
  expect(screen.getByText('vhost.example.com / live / lesson-9')).toBeVisible();
  expect(screen.getByRole('button', { name: /vhost\.example\.com\/live\/lesson-9/ })).toBeVisible();
});

it('shows a path with a part missing, and nothing to copy', () => {
  renderParts(anAnswer('pull-record', { task: { stream: null } }), (props) => <WindowPicture {...props} />);
  expect(screen.getByText('vhost.example.com / live / —')).toBeVisible();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('lists the planned times with their date and zone', () => {
  renderParts(anAnswer('pull-record'), (props) => <StreamTab {...props} />);
  expect(screen.getByText('2026-11-21 09:00:02 UTC')).toBeVisible();
});
