import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { History, PastObservation } from '@tasklens/server/contract/history';
import type { Keep } from '@tasklens/server/contract/keep';
import { paths } from '@tasklens/server/contract/paths';
import { createFormat } from '@tasklens/server/domain/words/format';
import type { Language } from '@tasklens/server/domain/words/language';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aKeptRun, anAnswer, aPastObservation, aProblem, aQuery } from '../../../testing/builders.ts';
import { network } from '../../../testing/handlers.ts';
import { renderWithApp } from '../../../testing/renderWithApp.tsx';
import { HistoryPanel } from './HistoryPanel.tsx';

const pushState = (code: number, name: 'connected' | 'reconnecting') => ({ code, name, meaningful: true });

const connected = aPastObservation({
  id: 'o-1',
  firstSeenAt: '2026-11-21T10:00:00.000Z',
  lastSeenAt: '2026-11-21T10:02:05.000Z',
  pushState: pushState(4, 'connected'),
});
const reconnecting = aPastObservation({
  id: 'o-2',
  firstSeenAt: '2026-11-21T10:02:10.000Z',
  lastSeenAt: '2026-11-21T10:02:10.000Z',
  pushState: pushState(3, 'reconnecting'),
  changes: [{ path: 'PushStreamState', left: { code: 4 }, right: { code: 3 } }],
});
const ended = aPastObservation({
  id: 'o-3',
  firstSeenAt: '2026-11-21T10:16:10.000Z',
  lastSeenAt: '2026-11-21T10:20:00.000Z',
  status: { code: 3, name: 'ended' },
  changes: [],
  moreChanges: 3,
});

/** The server's answers, page by page of two; `before` is the position of the first one that was given. */
function answerHistory(newestFirst: PastObservation[], keep: Keep | null = null) {
  network.use(
    http.get(`*/${paths.runObservations('run-1')}`, ({ request }) => {
      const from = Number(new URL(request.url).searchParams.get('before') ?? 0);
      const history: History = {
        run: {
          id: 'run-1',
          kind: 'single-push',
          query: aQuery('single-push'),
          startTime: aKeptRun.startTime,
          firstSeenAt: connected.firstSeenAt,
          lastSeenAt: ended.lastSeenAt,
        },
        keep,
        observations: newestFirst.slice(from, from + 2),
        next: from + 2 < newestFirst.length ? String(from + 2) : null,
      };
      return HttpResponse.json(history);
    }),
  );
}

const answer = anAnswer('single-push', {
  run: { ...aKeptRun, observationId: 'o-3', firstSeenAt: ended.firstSeenAt, lastSeenAt: ended.lastSeenAt },
});

function open(language: Language = 'en') {
  const format = createFormat(language, 'utc', answer.observedAt);
  renderWithApp(<HistoryPanel runId="run-1" answer={answer} hasWatch format={format} />, { language });
  return userEvent.setup();
}

describe('the history', () => {
  // Past the window, where there is nothing to watch.
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-30T00:00:00Z') });
    return () => vi.useRealTimers();
  });

  it('tells what changed between which looks, and where nobody looked', async () => {
    answerHistory([ended, reconnecting]);
    open();
    expect(await screen.findByText(/^Between 10:02:10 UTC and 10:16:10 UTC:/)).toHaveTextContent(
      'nobody asked for 14 min',
    );
    expect(screen.getByText('Running → Ended')).toBeVisible();
    const more = screen.getByRole('link', { name: /Compare the answer of 10:16:10 UTC with the one before/ });
    expect(more).toHaveTextContent('and 3 more');
    expect(more).toHaveAttribute('href', '/compare?left=observation%3Ao-2&right=observation%3Ao-3');
  });

  it('is said in Chinese', async () => {
    answerHistory([reconnecting, connected]);
    open('zh-CN');
    expect(await screen.findByText('10:02:05 UTC 至 10:02:10 UTC 之间：')).toBeVisible();
    expect(screen.getByText(/→ 正在重连/)).toBeVisible();
  });

  it('marks what is on screen, and opens any other point', async () => {
    answerHistory([ended, reconnecting]);
    open();
    expect(await screen.findByText('shown here')).toBeVisible();
    expect(screen.getByText('seen 10:16:10 – 10:20:00 UTC')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open the answer of 10:02:10 UTC' })).toHaveAttribute(
      'href',
      expect.stringContaining('observation=o-2'),
    );
  });

  it('shows older ones when they are wanted', async () => {
    answerHistory([ended, reconnecting, connected]);
    const user = open();
    await user.click(await screen.findByRole('button', { name: 'Show older ones' }));
    expect(await screen.findByText(/trying to push → Reconnecting/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show older ones' })).toBeNull();
  });

  it('compares two ticked points, the older one left', async () => {
    answerHistory([ended, reconnecting]);
    const user = open();
    const ticks = await screen.findAllByRole('checkbox');
    for (const tick of ticks.toReversed()) await user.click(tick);
    expect(screen.getByRole('link', { name: 'Compare the two ticked' })).toHaveAttribute(
      'href',
      '/compare?left=observation%3Ao-2&right=observation%3Ao-3',
    );
  });

  it('takes up an answer that has just been kept', async () => {
    answerHistory([reconnecting, connected]);
    open();
    answerHistory([ended, reconnecting]);
    expect(await screen.findByText('shown here')).toBeVisible();
  });

  it('says so when the answer has always been the same', async () => {
    answerHistory([ended]);
    open();
    expect(await screen.findByText(/^The answer has been the same/)).toBeVisible();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('that cannot be had says why', async () => {
    network.use(
      http.get(`*/${paths.runObservations('run-1')}`, () =>
        HttpResponse.json(aProblem('store-unavailable'), { status: 503 }),
      ),
    );
    open();
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});

describe('the watch', () => {
  const keep: Keep = {
    since: '2026-11-24T03:00:00.000Z',
    until: '2026-11-24T09:00:02.000Z',
    checks: [{ dueAt: '2026-11-24T08:50:02.000Z', doneAt: null, outcome: null }],
  };
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-24T08:00:00Z') });
    return () => vi.useRealTimers();
  });

  it('is begun and stopped with one button, and says when it will look', async () => {
    answerHistory([ended]);
    network.use(
      http.put(`*/${paths.runKeep('run-1')}`, () => HttpResponse.json(keep)),
      http.delete(`*/${paths.runKeep('run-1')}`, () => new HttpResponse(null, { status: 204 })),
    );
    const user = open();
    expect(await screen.findByText(/^Tasklens can ask once more by itself/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Keep watching' }));
    expect(await screen.findByText(/^Tasklens asks again by itself at Nov 24, 08:50:02 UTC/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Stop watching' }));
    expect(await screen.findByRole('button', { name: 'Keep watching' })).toBeVisible();
  });

  it('that cannot be begun says why', async () => {
    answerHistory([ended]);
    network.use(
      http.put(`*/${paths.runKeep('run-1')}`, () =>
        HttpResponse.json(aProblem('keep-impossible'), { status: 409 }),
      ),
    );
    const user = open();
    await user.click(await screen.findByRole('button', { name: 'Keep watching' }));
    await waitFor(() => {
      expect(screen.getByRole('region', { name: 'Keep watching' })).toHaveTextContent(
        'There is nothing left to watch for',
      );
    });
  });
});
