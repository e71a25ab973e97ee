import { screen, waitFor, within } from '@testing-library/react';
import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import { paths } from '@tasklens/server/contract/paths';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { aKeptRun, anAnswer } from '../../../testing/builders.ts';
import { answerLookUps, network } from '../../../testing/handlers.ts';
import { openPanel } from '../testing/openPanel.tsx';

const pin = { run: String(Date.parse(aKeptRun.startTime ?? '')) };
const newer = { startTime: '2026-11-21T09:30:00.000Z' };

const live = (rest: Partial<LookUpAnswer> = {}) =>
  anAnswer('mixed-push', { run: aKeptRun, ...(rest as object) });
const kept = (rest: Partial<LookUpAnswer>) => live({ origin: 'snapshot', ...rest });
const vendorIsOff = kept({
  notLiveBecause: 'vendor-unavailable',
  vendorProblem: { code: 'vendor-timeout', requestId: 'req-9' },
});

const note = () => screen.findByRole('complementary', { name: 'Where this answer comes from' });

const answerMeta = (keeping: { keepDays: number; shareMaxDays: number } | null) => {
  const rest = { name: 'Tasklens', version: '1', mode: 'live', profiles: [], kinds: [] };
  network.use(http.get(`*/${paths.meta}`, () => HttpResponse.json({ ...rest, keeping })));
};

describe('a kept answer', () => {
  it.each<[Partial<LookUpAnswer>, RegExp]>([
    [{ notLiveBecause: 'past-window' }, /72 hours from its start, and they are over/],
    [{ notLiveBecause: 'not-found' }, /no longer knows this task/],
    [
      { notLiveBecause: 'other-run', run: { ...aKeptRun, newer } },
      /a newer run started at Nov 21, 17:30:00 UTC\+8/,
    ],
    [{ notLiveBecause: 'chosen-observation' }, /you opened a point of the task’s history/],
  ])('says what it is, and why it is not live: %j', async (rest, reason) => {
    answerLookUps('mixed-push', kept(rest));
    openPanel('mixed-push', { pin });
    expect(await note()).toHaveTextContent(
      /^Kept answer: this is what Volcengine said at Nov 21, 18:00:00 UTC\+8/,
    );
    expect(await note()).toHaveTextContent(reason);
    expect(screen.getByText('kept answer')).toBeVisible();
    expect(screen.queryByText(/checked/)).toBeNull();
    expect(document.title).toBe('Kept: Ended · room-42 / task-7 · Tasklens');
  });

  it('stands in for a vendor that fails until it answers again, and keeps its room then', async () => {
    const asked = answerLookUps('mixed-push', vendorIsOff, live());
    const { user } = openPanel('mixed-push', { pin });
    expect(await note()).toHaveTextContent('Volcengine cannot be asked');
    expect(within(await note()).getByRole('button', { name: 'Copy Request ID req-9' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ask Volcengine again' }));
    expect(await screen.findByText('Volcengine answers again: what you see is live.')).toBeVisible();
    expect(screen.getByText(/^Kept answer/)).not.toBeVisible();
    expect(asked.at(-1)).toBe(`?appId=app-1&roomId=room-42&taskId=task-7&run=${pin.run}&fresh=1`);
  });

  it('says when it was first and last seen', async () => {
    answerLookUps(
      'mixed-push',
      kept({ notLiveBecause: 'not-found', run: { ...aKeptRun, firstSeenAt: '2026-11-21T09:50:00.000Z' } }),
    );
    openPanel('mixed-push', { pin, language: 'zh-CN' });
    expect(await screen.findByText(/17:50:00 – 18:00:00 UTC\+8 期间/)).toBeVisible();
    expect(document.title).toBe('留存：已结束 · room-42 / task-7 · Tasklens');
  });

  it('of ids that were used again leads to the newer run, and to what tells them apart', async () => {
    answerLookUps('mixed-push', kept({ notLiveBecause: 'other-run', run: { ...aKeptRun, newer } }));
    openPanel('mixed-push', { pin });
    const ways = within(await note()).getAllByRole('link');
    expect(ways.map((way) => way.textContent)).toEqual(['Open the newer run', 'Compare the two runs']);
    expect(ways[0]).toHaveAttribute('href', expect.stringContaining(`run=${Date.parse(newer.startTime)}`));
    expect(ways[1]).toHaveAttribute(
      'href',
      `/compare?left=${encodeURIComponent('observation:observation-1')}&right=${encodeURIComponent('live:mixed-push?appId=app-1&roomId=room-42&taskId=task-7')}`,
    );
  });
});

describe('a live answer', () => {
  it('that could not be kept says what that means for its link', async () => {
    answerMeta({ keepDays: 90, shareMaxDays: 90 });
    const run = { ...aKeptRun, id: null, observationId: null, kept: false };
    answerLookUps('mixed-push', live({ run }));
    openPanel('mixed-push', { pin });
    expect(await note()).toHaveTextContent(/^This answer could not be kept/);
    expect(screen.queryByRole('tab', { name: 'History' })).toBeNull();
  });

  it('of a server that keeps nothing says so only beside the link', async () => {
    answerMeta(null);
    const run = { ...aKeptRun, id: null, observationId: null, kept: false };
    answerLookUps('mixed-push', live({ run }));
    openPanel('mixed-push', { pin });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(screen.getByTitle(/^This server keeps nothing/)).toHaveTextContent('Copy link');
  });
});

it('what comes up while somebody reads lies over the foot of the page, and can be put away', async () => {
  answerLookUps('mixed-push', live(), kept({ notLiveBecause: 'other-run', run: { ...aKeptRun, newer } }));
  const { user } = openPanel('mixed-push', { pin });
  await screen.findByRole('heading', { level: 1 });
  await user.click(screen.getByRole('button', { name: 'Check again now' }));
  expect(await screen.findByText(/a newer run started at/)).toBeVisible();
  expect(screen.queryByRole('complementary')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Close this note' }));
  await waitFor(() => {
    expect(screen.queryByText(/a newer run started at/)).toBeNull();
  });
});
