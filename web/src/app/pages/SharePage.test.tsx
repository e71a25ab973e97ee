import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { paths } from '@tasklens/server/contract/paths';
import type { ProblemCode } from '@tasklens/server/contract/problem';
import type { ListedShare, Share } from '@tasklens/server/contract/share';
import type { Language } from '@tasklens/server/domain/words/language';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { aKeptRun, aListedShare, anAnswer, aProblem, aShare } from '../../testing/builders.ts';
import { network } from '../../testing/handlers.ts';
import { openPage } from '../../testing/openPage.tsx';
import { SharePage } from './SharePage.tsx';

const startMs = Date.parse(aKeptRun.startTime ?? '');

/** Opens a share's address on a server that answers so, and to nothing else: a look-up would fail the test. */
function open(
  reply: Share | ProblemCode | 'no answer',
  {
    search = '',
    language = 'en',
    mine = [],
  }: { search?: string; language?: Language; mine?: ListedShare[] } = {},
) {
  network.use(
    http.get(`*/${paths.share('share-1')}`, () => {
      if (reply === 'no answer') return HttpResponse.error();
      if (typeof reply !== 'string') return HttpResponse.json(reply);
      const problem = aProblem(reply);
      return HttpResponse.json(problem, { status: problem.status });
    }),
    http.get(`*/${paths.shares}`, () => HttpResponse.json({ shares: mine })),
  );
  const page = {
    path: '/s/$id',
    component: SharePage,
    validateSearch: (texts: Record<string, unknown>) => texts,
  };
  const leadsTo = ['/shares', '/tasks/$kind', '/compare'];
  const router = openPage(page, { visited: [`/s/share-1${search}`], leadsTo, language });
  return { router, user: userEvent.setup() };
}

it('shows the answer as it was, and says whose clock stood still', async () => {
  open(aShare({ view: { zone: 'utc+8', tab: 'raw' } }));
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Stopped through the API');
  const banner = screen.getByRole('region', { name: 'Shared answer' });
  expect(banner).toHaveTextContent('Shared answer: frozen as Volcengine answered at Nov 21, 18:00:00 UTC+8.');
  expect(banner).toHaveTextContent('Shared Nov 21, 18:05:00 UTC+8, ends Nov 28, 18:05:00 UTC+8.');
  expect(await screen.findByRole('tab', { name: 'Raw' })).toHaveAttribute('aria-selected', 'true');
  expect(document.title).toBe('Shared: Ended · Stopped through the API · room-42 / task-7 · Tasklens');
  expect(screen.queryByRole('button', { name: 'Check again now' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Share' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'My shares' })).toBeNull();
});

it('says so in Chinese', async () => {
  open(aShare({ view: { zone: 'utc+8' } }), { language: 'zh-CN' });
  const banner = await screen.findByRole('region', { name: '分享的结果' });
  expect(banner).toHaveTextContent('分享的结果：定格于火山引擎 11月21日 18:00:00 UTC+8 的返回。');
  expect(document.title).toMatch(/^分享：已结束 · /);
});

it('shows the sender’s note as the plain text it is', async () => {
  open(aShare({ note: 'First line\n<b>second</b> https://example.com' }));
  const note = within(await screen.findByRole('figure'));
  expect(note.getByText(/First line/).textContent).toBe('First line\n<b>second</b> https://example.com');
  expect(note.queryByRole('link')).toBeNull();
});

it('lets the reader look around without touching what was shared', async () => {
  const { router, user } = open(aShare({ view: { zone: 'utc+8', tab: 'raw' } }));
  await user.click(await screen.findByRole('tab', { name: 'Request' }));
  await user.click(screen.getByRole('button', { name: 'Local' }));
  await expect.poll(() => router.state.location.search).toEqual({ tab: 'request', zone: '-' });
  expect(screen.getByRole('button', { name: 'Local' })).toHaveAttribute('aria-pressed', 'true');
  await user.click(screen.getByRole('tab', { name: 'Raw' }));
  await user.click(screen.getByRole('button', { name: 'UTC+8' }));
  await expect.poll(() => router.state.location.search).toEqual({});
});

it('opens as its own address has it', async () => {
  open(aShare({ view: { zone: 'utc+8', tab: 'raw' } }), { search: '?zone=utc&nonsense=1' });
  expect(await screen.findByRole('button', { name: 'UTC' })).toHaveAttribute('aria-pressed', 'true');
  expect(await screen.findByRole('tab', { name: 'Raw' })).toHaveAttribute('aria-selected', 'true');
});

it('leads to the same run as it is now, and to what has changed since', async () => {
  open(aShare());
  const href = async (name: string) =>
    decodeURIComponent((await screen.findByRole('link', { name })).getAttribute('href') ?? '');
  const ids = 'appId=app-1&roomId=room-42&taskId=task-7';
  expect(await href('Look it up live')).toMatch(new RegExp(`^/tasks/mixed-push\\?.*${ids}&run=${startMs}$`));
  expect(await href('Compare with live')).toBe(`/compare?left=share:share-1&right=live:mixed-push?${ids}`);
});

it('leads whoever made it to their list', async () => {
  open(aShare({ isMine: true }));
  expect(await screen.findByRole('link', { name: 'My shares' })).toHaveAttribute('href', '/shares');
});

it.each(['single-push', 'webcast', 'record', 'pull-record'] as const)('shows a shared %s', async (kind) => {
  open(aShare({ answer: anAnswer(kind, { origin: 'snapshot' }) }));
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/^Ended/);
  expect(await screen.findByRole('tab', { name: 'Request' })).toBeVisible();
});

it('tells a stranger the same of a wrong link and of a share taken back', async () => {
  open('not-found');
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('There is no share at this address');
  expect(alert).toHaveTextContent('The link is wrong or cut off, or its sender took the share back.');
  expect(screen.queryByRole('link')).toBeNull();
});

it('says that a share has expired', async () => {
  open('share-expired');
  expect(await screen.findByRole('alert')).toHaveTextContent('This share has expired');
});

it('tells its maker that it was taken back, and offers to share again', async () => {
  open('share-revoked', { mine: [aListedShare({ revokedAt: '2026-11-22T10:00:00.000Z' })] });
  expect(await screen.findByRole('alert')).toHaveTextContent('You took this share back');
  expect(await screen.findByRole('link', { name: 'Open the task to share it again' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^\/tasks\/mixed-push\?.*taskId=task-7/),
  );
});

it.each([
  ['store-unavailable', 'What is kept cannot be reached just now'],
  ['no answer', 'Tasklens cannot be reached'],
] as const)('says when there is %s, and tries again', async (reply, words) => {
  const { user } = open(reply);
  expect(await screen.findByRole('alert')).toHaveTextContent(words);
  network.use(http.get(`*/${paths.share('share-1')}`, () => HttpResponse.json(aShare())));
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Stopped through the API');
});
