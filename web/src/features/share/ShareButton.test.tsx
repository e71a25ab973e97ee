import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import type { Meta } from '@tasklens/server/contract/meta';
import { paths } from '@tasklens/server/contract/paths';
import { noteMaxLength } from '@tasklens/server/contract/share';
import type { Language } from '@tasklens/server/domain/words/language';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { aKeptRun, anAnswer, aProblem } from '../../testing/builders.ts';
import { network } from '../../testing/handlers.ts';
import { renderWithApp } from '../../testing/renderWithApp.tsx';
import { ShareButton } from './ShareButton.tsx';

const keptAnswer = anAnswer('mixed-push', { run: aKeptRun });
const view = { tab: 'raw', zone: 'utc' };
const url = 'https://tasklens.example.com/s/share-1';

/** Opens the panel of a task page whose server keeps answers so; gives the bodies that are sent to make shares. */
async function openPanel({
  answer = keptAnswer,
  keeping = { keepDays: 90, shareMaxDays: 90 },
  language = 'en',
}: { answer?: LookUpAnswer; keeping?: Meta['keeping']; language?: Language } = {}) {
  const meta: Meta = { name: 'Tasklens', version: '1', mode: 'live', profiles: [], kinds: [], keeping };
  const sent: unknown[] = [];
  network.use(
    http.get(`*/${paths.meta}`, () => HttpResponse.json(meta)),
    http.post(`*/${paths.shares}`, async ({ request }) => {
      sent.push(await request.json());
      const expiresAt = '2026-11-28T10:05:00.000Z';
      return HttpResponse.json({ id: 'share-1', url, expiresAt }, { status: 201 });
    }),
  );
  const root = createRootRoute();
  const task = createRoute({
    getParentRoute: () => root,
    path: '/',
    component: () => <ShareButton answer={answer} view={view} />,
  });
  const shares = createRoute({ getParentRoute: () => root, path: '/shares' });
  const router = createRouter({
    routeTree: root.addChildren([task, shares]),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  renderWithApp(<RouterProvider router={router as never} />, { language });
  const user = userEvent.setup();
  const name = language === 'en' ? 'Share' : '分享';
  await user.click(await screen.findByRole('button', { name }));
  const panel = within(await screen.findByRole('group', { name }));
  return { user, panel, sent };
}

it('makes a share of this very answer as it is shown, copies its link and shows it', async () => {
  const { user, panel, sent } = await openPanel();
  expect(await panel.findByText(/It shows the answer of Nov 21, 10:00:00 UTC, with the tab/)).toBeVisible();
  await user.click(panel.getByRole('radio', { name: '1 day' }));
  await user.type(panel.getByLabelText(/^Note/), 'Look at stream 3{Enter}and its size ');
  await user.click(panel.getByRole('button', { name: 'Create and copy link' }));

  const link = await panel.findByLabelText('Link to the share');
  expect(link).toHaveValue(url);
  expect(link).toHaveFocus();
  expect(panel.getByRole('status')).toHaveTextContent('The share is there. Copied');
  expect(await navigator.clipboard.readText()).toBe(url);
  expect(panel.getByText('Ends Nov 28, 10:05:00 UTC, in 1 day.')).toBeVisible();
  expect(panel.getByRole('link', { name: 'My shares' })).toHaveAttribute('href', '/shares');
  expect(sent).toEqual([
    { observationId: 'observation-1', view, note: 'Look at stream 3\nand its size', expiresInHours: 24 },
  ]);
});

it('says all that in Chinese', async () => {
  const { user, panel } = await openPanel({ language: 'zh-CN' });
  expect(await panel.findByRole('radio', { name: '7 天' })).toBeChecked();
  await user.click(panel.getByRole('button', { name: '创建并复制链接' }));
  expect(await panel.findByText('11月28日 10:05:00 UTC 失效，还有 7 天。')).toBeVisible();
});

it('offers the operator’s ceiling where it forbids the usual', async () => {
  const { panel } = await openPanel({ keeping: { keepDays: 90, shareMaxDays: 3 } });
  await panel.findByRole('radio', { name: '1 hour' });
  const offered = panel.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
  expect(offered).toEqual(['1 hour', '1 day', '3 days']);
  expect(panel.getByRole('radio', { name: '3 days' })).toBeChecked();
});

it('counts what is left of a note near its end', async () => {
  const { user, panel } = await openPanel();
  const note = await panel.findByLabelText(/^Note/);
  await user.click(note);
  await user.paste('x'.repeat(noteMaxLength - 201));
  expect(panel.getByRole('status')).toBeEmptyDOMElement();
  await user.keyboard('y');
  expect(panel.getByRole('status')).toHaveTextContent('200 characters left');
  await user.paste('z'.repeat(300));
  expect(note).toHaveValue(`${'x'.repeat(noteMaxLength - 201)}y${'z'.repeat(200)}`);
});

it('says why an answer that was not kept cannot be shared', async () => {
  const { panel } = await openPanel({
    answer: anAnswer('mixed-push', { run: { ...aKeptRun, id: null, observationId: null, kept: false } }),
  });
  expect(await panel.findByText(/^This answer was not kept/)).toBeVisible();
  expect(panel.queryByRole('button')).toBeNull();
});

it('says that a server without a store shares nothing', async () => {
  const { panel } = await openPanel({ keeping: null });
  expect(await panel.findByText(/^This Tasklens keeps no answers/)).toBeVisible();
  expect(panel.queryByRole('button')).toBeNull();
});

it('says what went wrong, keeps the note, and tries again', async () => {
  const { user, panel } = await openPanel();
  network.use(
    http.post(`*/${paths.shares}`, () => HttpResponse.json(aProblem('store-unavailable'), { status: 503 }), {
      once: true,
    }),
  );
  await user.type(await panel.findByLabelText(/^Note/), 'For Li');
  await user.click(panel.getByRole('button', { name: 'Create and copy link' }));
  expect(await panel.findByRole('alert')).toHaveTextContent('What is kept cannot be reached just now');
  expect(panel.getByLabelText(/^Note/)).toHaveValue('For Li');
  await user.click(panel.getByRole('button', { name: 'Try again' }));
  expect(await panel.findByLabelText('Link to the share')).toHaveValue(url);
});

it('closes at Escape', async () => {
  const { user, panel } = await openPanel();
  await user.click(await panel.findByLabelText(/^Note/));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('group')).toBeNull();
  expect(screen.getByRole('button', { name: 'Share' })).toHaveFocus();
});
