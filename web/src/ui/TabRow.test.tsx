import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { renderWithApp } from '../testing/renderWithApp.tsx';
import { TabRow, tabId } from './TabRow.tsx';

const tabs = (['a', 'b', 'c'] as const).map((id) => ({ id, label: id.toUpperCase() }));

function Tabs() {
  const [open, setOpen] = useState<(typeof tabs)[number]['id']>('a');
  return (
    <>
      <TabRow id="row" name="Letters" panelId="panel" tabs={tabs} open={open} onOpen={setOpen} />
      <div role="tabpanel" id="panel" aria-labelledby={tabId('row', open)} />
    </>
  );
}

it('opens a tab by a click, and names the panel by it', async () => {
  renderWithApp(<Tabs />);
  await userEvent.click(screen.getByRole('tab', { name: 'B' }));
  expect(screen.getByRole('tab', { name: 'B', selected: true })).toBeVisible();
  expect(screen.getByRole('tabpanel', { name: 'B' })).toBeInTheDocument();
});

it.each([
  ['{ArrowRight}', 'B'],
  ['{ArrowLeft}', 'C'],
  ['{End}', 'C'],
  ['{End}{Home}', 'A'],
  ['{End}{ArrowRight}', 'A'],
])('steps by %s from A to %s, with one stop for the Tab key', async (keys, reached) => {
  renderWithApp(<Tabs />);
  await userEvent.tab();
  await userEvent.keyboard(keys);
  expect(screen.getByRole('tab', { name: reached, selected: true })).toHaveFocus();
  await userEvent.tab();
  expect(document.body).toHaveFocus();
});
