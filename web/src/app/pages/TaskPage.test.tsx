import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { taskSearchSchema } from '../../features/task/taskSearch.ts';
import type { Language } from '@tasklens/server/domain/words/language';
import { anAnswer, aProblem } from '../../testing/builders.ts';
import { answerLookUps } from '../../testing/handlers.ts';
import { renderWithApp } from '../../testing/renderWithApp.tsx';
import { TaskPage } from './TaskPage.tsx';

function open(address: string, language: Language = 'en') {
  const root = createRootRoute();
  const home = createRoute({ getParentRoute: () => root, path: '/', component: () => null });
  const task = createRoute({
    getParentRoute: () => root,
    path: '/tasks/$kind',
    validateSearch: taskSearchSchema,
    component: TaskPage,
  });
  const router = createRouter({
    routeTree: root.addChildren([home, task]),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  renderWithApp(<RouterProvider router={router as never} />, { language });
  return { router, user: userEvent.setup() };
}

const link = '/tasks/mixed-push?appId=app-1&roomId=room-42&taskId=task-7';

it('asks for the ids of the link', async () => {
  const asked = answerLookUps('mixed-push', anAnswer('mixed-push'));
  open(link);
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Stopped through the API');
  expect(asked).toEqual(['?appId=app-1&roomId=room-42&taskId=task-7']);
});

it('keeps zone and tab in the address, and Back returns to the tab before', async () => {
  answerLookUps('mixed-push', anAnswer('mixed-push'));
  const { router, user } = open(link);
  await user.click(await screen.findByRole('tab', { name: 'Request' }));
  await user.click(screen.getByRole('button', { name: 'UTC' }));
  await expect.poll(() => router.state.location.search).toMatchObject({ tab: 'request', zone: 'utc' });
  router.history.back();
  await expect.poll(() => router.state.location.search).not.toHaveProperty('tab');
});

it('opens the form with what could be read, and says what is wrong', async () => {
  open('/tasks/mixed-push?appId=app-1&roomId=a%20b&nonsense=1', 'zh-CN');
  expect(await screen.findByLabelText(/^应用 ID/)).toHaveValue('app-1');
  expect(screen.getByLabelText(/^房间 ID/)).toBeInvalid();
  expect(screen.getByText('这个链接缺少查询所需的内容，请在这里补全。')).toBeVisible();
  expect(document.title).toBe('查询任务 · Tasklens');
});

it('opens the form when there is no such kind', async () => {
  open('/tasks/foo?appId=app-1');
  const form = within(await screen.findByRole('form'));
  expect(form.getByRole('status')).toHaveTextContent('“foo” is not a kind of task');
  expect(form.getByLabelText(/^App ID/)).toHaveValue('app-1');
});

it('leads from a task that was not found back to the ids', async () => {
  answerLookUps('mixed-push', aProblem('task-not-found'));
  const { router, user } = open(link);
  await user.click(await screen.findByRole('link', { name: 'Change the IDs' }));
  await expect.poll(() => router.state.location.pathname).toBe('/');
  expect(router.state.location.search).toMatchObject({ kind: 'mixed-push', roomId: 'room-42' });
});
