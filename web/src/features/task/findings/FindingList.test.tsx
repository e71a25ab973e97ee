import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Finding } from '@tasklens/server/contract/finding';
import { anAnswer } from '../../../testing/builders.ts';
import { renderParts } from '../kinds/testing/renderParts.tsx';
import { FindingList } from './FindingList.tsx';

const findings = (count: number): Finding[] =>
  Array.from({ length: count }, (_, position) => ({
    code: 'file-empty',
    severity: 'error',
    path: `RecordFileList[${position}]`,
    params: { file: position + 1, size: 0, durationMs: 0 },
  }));

const renderList = (count: number) =>
  renderParts(anAnswer('record', { findings: findings(count) }), (props) => (
    <FindingList {...props} onShow={() => undefined} />
  ));

const shown = () => within(screen.getByRole('list')).getAllByRole('listitem').length;

it('shows all of a usual number of findings', () => {
  renderList(50);
  expect(shown()).toBe(50);
  expect(screen.queryByRole('button', { name: /^Show (the last|\d+ more)/ })).toBeNull();
});

it('shows thousands of findings step by step, and how many there are', async () => {
  renderList(120);
  expect(screen.getByRole('heading', { name: 'Findings 120' })).toBeVisible();
  expect(shown()).toBe(50);
  await userEvent.click(screen.getByRole('button', { name: 'Show 50 more of 70' }));
  expect(shown()).toBe(100);
  await userEvent.click(screen.getByRole('button', { name: 'Show the last 20' }));
  expect(shown()).toBe(120);
});
