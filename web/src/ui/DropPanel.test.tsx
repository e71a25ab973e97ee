import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderWithApp } from '../testing/renderWithApp.tsx';
import { DropPanel } from './DropPanel.tsx';

function open() {
  renderWithApp(
    <>
      <DropPanel label="More">
        <button>Inside</button>
      </DropPanel>
      <p>Elsewhere</p>
    </>,
  );
  return userEvent.setup();
}

it('opens and closes at its button, which says whether it is open', async () => {
  const user = open();
  const button = screen.getByRole('button', { name: 'More' });
  expect(button).toHaveAttribute('aria-expanded', 'false');
  await user.click(button);
  expect(button).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByRole('group', { name: 'More' })).toContainElement(screen.getByText('Inside'));
  await user.click(button);
  expect(screen.queryByRole('group')).toBeNull();
});

it('closes at Escape, which nothing else hears, and gives the focus back', async () => {
  const user = open();
  let heard = 0;
  const listen = () => (heard += 1);
  document.body.addEventListener('keydown', listen);
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(screen.getByText('Inside'));
  await user.keyboard('{Escape}');
  document.body.removeEventListener('keydown', listen);
  expect(screen.queryByRole('group')).toBeNull();
  expect(screen.getByRole('button', { name: 'More' })).toHaveFocus();
  expect(heard).toBe(0);
});

it('lets what it holds close it', async () => {
  renderWithApp(<DropPanel label="More">{(close) => <button onClick={close}>Done</button>}</DropPanel>);
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  await userEvent.click(screen.getByRole('button', { name: 'Done' }));
  expect(screen.queryByRole('group')).toBeNull();
});

it('closes when the reader turns to something else', async () => {
  const user = open();
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(screen.getByText('Elsewhere'));
  expect(screen.queryByRole('group')).toBeNull();
});
