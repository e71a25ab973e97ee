import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { createFormat } from '@tasklens/server/domain/words/format';
import type { Language } from '@tasklens/server/domain/words/language';
import { anAnswer } from '../../../testing/builders.ts';
import { renderWithApp } from '../../../testing/renderWithApp.tsx';
import { RequestPanel } from './RequestPanel.tsx';

const drift = [
  { path: 'PushStreamState', expected: 'integer', got: 'string' },
  { path: 'Surprise', expected: 'absent', got: 'present' },
  { path: 'StartTime', expected: 'present', got: 'empty' },
  { path: '…', expected: 'at most 200 entries', got: '12 more' },
];

function open(language: Language, entries = drift) {
  renderWithApp(
    <RequestPanel
      answer={anAnswer('mixed-push', { drift: entries })}
      format={createFormat(language, 'utc+8', '2026-11-21T10:00:00.000Z')}
    />,
    { language },
  );
  return userEvent.setup();
}

const driftLines = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

it('tells the call, what it took, and copies it as a command', async () => {
  const user = open('en');
  expect(screen.getByText('2020-12-01')).toBeVisible();
  expect(screen.getByText('84 ms')).toBeVisible();
  expect(screen.getByText('2026-11-21 18:00:00 UTC+8')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Copy command' }));
  expect(await navigator.clipboard.readText()).toMatch(/^curl 'https:\/\/rtc\.volcengineapi\.com/);
});

it('says in words where the answer differs from the vendor’s page', () => {
  open('en');
  expect(driftLines()).toEqual([
    'PushStreamState should be integer, came as string',
    'Surprise not on the vendor’s page; kept as it came',
    'StartTime should be there, but is empty',
    '… There is more: 12 more.',
  ]);
});

it('says it in Chinese', () => {
  open('zh-CN');
  expect(driftLines()).toEqual([
    'PushStreamState 应为整数，实际为字符串',
    'Surprise 文档中没有这一项，已原样保留',
    'StartTime 应当存在，实际为空',
    '… 另有 12 处未列出。',
  ]);
});

it('says so when nothing differs', () => {
  open('en', []);
  expect(screen.getByText('The answer has the form the vendor documents.')).toBeVisible();
});

it('says of a pasted answer nothing about a call that nobody made', () => {
  const format = createFormat('en', 'utc+8', '');
  const query = { profile: 'default' };
  renderWithApp(
    <RequestPanel answer={anAnswer('mixed-push', { origin: 'pasted', query })} format={format} />,
  );
  expect(screen.getByText('GetPushMixedStreamToCDNTask')).toBeVisible();
  expect(screen.queryByText('HTTP status')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Copy command' })).toBeNull();
});
