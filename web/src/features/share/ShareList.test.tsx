import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Meta } from '@tasklens/server/contract/meta';
import { paths } from '@tasklens/server/contract/paths';
import type { ListedShare } from '@tasklens/server/contract/share';
import type { Language } from '@tasklens/server/domain/words/language';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { aListedShare, aProblem } from '../../testing/builders.ts';
import { network } from '../../testing/handlers.ts';
import { renderWithApp } from '../../testing/renderWithApp.tsx';
import { ShareList } from './ShareList.tsx';

const hour = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * hour).toISOString();
const keeping = { keepDays: 90, shareMaxDays: 90 };

/** Opens the list on a server that holds these shares, and takes back what it is told to. */
function open(
  held: readonly ListedShare[],
  { language = 'en', keeps = keeping }: { language?: Language; keeps?: Meta['keeping'] } = {},
) {
  let shares = [...held];
  const meta: Meta = {
    name: 'Tasklens',
    version: '1',
    mode: 'live',
    profiles: [],
    kinds: [],
    keeping: keeps,
  };
  network.use(
    http.get(`*/${paths.meta}`, () => HttpResponse.json(meta)),
    http.get(`*/${paths.shares}`, () =>
      keeps === null
        ? HttpResponse.json(aProblem('not-found'), { status: 404 })
        : HttpResponse.json({ shares }),
    ),
    http.delete(`*/${paths.share(':id')}`, ({ params }) => {
      shares = shares.map((share) =>
        share.id === params['id'] ? { ...share, revokedAt: inHours(0) } : share,
      );
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const root = createRootRoute();
  const pageAt = (path: string) => createRoute({ getParentRoute: () => root, path });
  const list = createRoute({ getParentRoute: () => root, path: '/shares', component: ShareList });
  const router = createRouter({
    routeTree: root.addChildren([list, pageAt('/s/$id'), pageAt('/')]),
    history: createMemoryHistory({ initialEntries: ['/shares'] }),
  });
  renderWithApp(<RouterProvider router={router as never} />, { language });
  return userEvent.setup();
}

const lasting = aListedShare({ id: 'a', note: 'For Li\nstream 3', expiresAt: inHours(48.5) });

it('says what was shared, until when, and gives its link', async () => {
  const user = open([lasting]);
  const row = within(await screen.findByRole('listitem'));
  expect(row.getByText('Stopped through the API')).toBeVisible();
  expect(row.getByText('Mixed push')).toBeVisible();
  expect(row.getByText('room-42 / task-7')).toBeVisible();
  expect(row.getByText(/^For Li/).textContent).toBe('For Li\nstream 3');
  expect(row.getByText(/ends .*, in 2 d$/)).toBeVisible();
  expect(row.getByRole('link', { name: 'Open: room-42 / task-7' })).toHaveAttribute('href', '/s/a');
  await user.click(row.getByRole('button', { name: 'Copy link' }));
  expect(await navigator.clipboard.readText()).toBe(lasting.url);
});

it('marks those that have ended, below the others, and offers nothing for them', async () => {
  open(
    [
      aListedShare({ id: 'old', expiresAt: inHours(-1) }),
      aListedShare({ id: 'back', revokedAt: inHours(-2), expiresAt: inHours(5) }),
      lasting,
    ],
    { language: 'zh-CN' },
  );
  expect(await screen.findAllByRole('listitem')).toHaveLength(3);
  const ended = within(screen.getByRole('region', { name: '已结束' }));
  expect(ended.getByText(/已于 .* 失效$/)).toBeVisible();
  expect(ended.getByText(/已于 .* 撤回$/)).toBeVisible();
  expect(ended.queryByRole('button')).toBeNull();
  expect(screen.getAllByRole('button', { name: '复制链接' })).toHaveLength(1);
});

it('takes one back at the second click, and says so', async () => {
  const user = open([lasting]);
  await user.click(await screen.findByRole('button', { name: 'Take back: room-42 / task-7' }));
  await user.click(screen.getByRole('button', { name: 'Take back for good: room-42 / task-7' }));
  const ended = within(await screen.findByRole('region', { name: 'Ended' }));
  expect(ended.getByText(/taken back/)).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('Taken back: nobody can open it any more.');
  expect(screen.getByRole('status')).toHaveFocus();
});

it('thinks better of it at Escape, and when the reader goes elsewhere', async () => {
  const user = open([lasting]);
  const button = await screen.findByRole('button', { name: /^Take back/ });
  await user.click(button);
  await user.keyboard('{Escape}');
  expect(button).toHaveAccessibleName('Take back: room-42 / task-7');
  await user.click(button);
  await user.tab();
  expect(button).toHaveAccessibleName('Take back: room-42 / task-7');
});

it('says what went wrong with taking back', async () => {
  const user = open([lasting]);
  network.use(http.delete(`*/${paths.share('a')}`, () => HttpResponse.error()));
  await user.click(await screen.findByRole('button', { name: /^Take back/ }));
  await user.click(screen.getByRole('button', { name: /^Take back for good/ }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Tasklens cannot be reached');
});

it('says how to make one where there is none', async () => {
  open([]);
  expect(await screen.findByText(/press “Share”/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Look up a task' })).toHaveAttribute('href', '/');
});

it('says that a server without a store has none', async () => {
  open([], { keeps: null });
  expect(await screen.findByText(/^This Tasklens keeps no answers/)).toBeVisible();
});
