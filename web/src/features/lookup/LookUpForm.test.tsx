import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { ComponentProps } from 'react';
import type { Language } from '@tasklens/server/domain/words/language';
import { renderWithApp } from '../../testing/renderWithApp.tsx';
import { LookUpForm } from './LookUpForm.tsx';

/** The form on a router of two pages, so that a look-up has somewhere to go. */
async function openForm(props: Partial<ComponentProps<typeof LookUpForm>> = {}, language: Language = 'en') {
  const root = createRootRoute();
  const form = createRoute({
    getParentRoute: () => root,
    path: '/',
    component: () => <LookUpForm initialKind="mixed-push" initialIds={{}} {...props} />,
  });
  const task = createRoute({ getParentRoute: () => root, path: '/tasks/$kind', component: () => null });
  const router = createRouter({
    routeTree: root.addChildren([form, task]),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  renderWithApp(<RouterProvider router={router as never} />, { language });
  await screen.findByRole('form');
  return { router, user: userEvent.setup() };
}

it('opens the task page with the trimmed ids', async () => {
  const { router, user } = await openForm();
  await user.type(screen.getByLabelText(/^App ID/), ' app-1 ');
  await user.type(screen.getByLabelText(/^Room ID/), 'room-42');
  await user.type(screen.getByLabelText(/^User ID/), 'host-7{Enter}');
  await expect.poll(() => router.state.location.pathname).toBe('/tasks/mixed-push');
  expect(router.state.location.search).toEqual({ appId: 'app-1', roomId: 'room-42', userId: 'host-7' });
});

it('names a wrong character while it is typed, before anything is sent', async () => {
  const { user } = await openForm({}, 'zh-CN');
  await user.type(screen.getByLabelText(/^房间 ID/), 'room，42');
  expect(screen.getByLabelText(/^房间 ID/)).toBeInvalid();
  expect(screen.getByText('第 5 个字符“，”不能出现在这个 ID 中')).toBeVisible();
});

it('says what is missing only once a look-up is tried, and goes to the first gap', async () => {
  const { router, user } = await openForm();
  expect(screen.queryByText('Needed for this look-up')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Look up' }));
  expect(screen.getAllByText('Needed for this look-up')).toHaveLength(2);
  expect(screen.getByText(/one of the two is enough/)).toBeVisible();
  expect(screen.getByLabelText(/^App ID/)).toHaveFocus();
  expect(router.state.location.pathname).toBe('/');
});

it('shows just the open kind’s fields, and keeps what was typed', async () => {
  const { user } = await openForm();
  await user.type(screen.getByLabelText(/^Task ID/), 'task-7');
  await user.click(screen.getByRole('tab', { name: 'Live pull recording' }));
  expect(screen.queryByLabelText(/^Room ID/)).toBeNull();
  expect(screen.getByLabelText(/^Task ID/)).toHaveValue('task-7');
});

it('is filled in and already checked when a link came incomplete', async () => {
  await openForm({
    initialIds: { appId: 'app-1', roomId: 'a b' },
    showErrors: true,
    note: 'Complete it here.',
  });
  expect(screen.getByLabelText(/^App ID/)).toHaveValue('app-1');
  expect(screen.getByText(/position 2/)).toBeVisible();
  expect(screen.getByText(/one of the two is enough/)).toBeVisible();
  expect(screen.getByText('Complete it here.')).toBeVisible();
});
