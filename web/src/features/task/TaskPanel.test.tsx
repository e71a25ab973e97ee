import { screen, waitFor, within } from '@testing-library/react';
import type { MixedPushTask } from '@tasklens/server/contract/task';
import { describe, expect, it } from 'vitest';
import { anAnswer, aProblem } from '../../testing/builders.ts';
import { answerLookUps } from '../../testing/handlers.ts';
import { openPanel as open } from './testing/openPanel.tsx';

const running: Partial<MixedPushTask> = {
  status: { code: 2, name: 'running' },
  endTime: null,
  stopReason: null,
  pushState: { code: 5, name: 'pushing', meaningful: true },
};
const runningAnswer = anAnswer('mixed-push', {
  task: running,
  verdict: {
    code: 'running-pushing',
    tone: 'good',
    confidence: 'certain',
    evidence: ['Status', 'PushStreamState'],
    params: {},
  },
});

describe('an answer', () => {
  it('is read in words, with what proves it', async () => {
    answerLookUps('mixed-push', anAnswer('mixed-push'));
    open('mixed-push');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'Ended Stopped through the API',
    );
    expect(screen.getByText(/^Ran for 12 min 41 s/)).toHaveTextContent('17:12:43 UTC+8');
    expect(screen.getByRole('button', { name: 'Copy StopReason StopByAPI' })).toBeVisible();
    expect(screen.getByText('push: — (only meaningful while running)')).toBeVisible();
    expect(screen.getByRole('region', { name: 'Timeline' })).toHaveTextContent('47 min after the end');
    expect(document.title).toBe('Ended · room-42 / task-7 · Tasklens');
  });

  it('is read in Chinese words', async () => {
    answerLookUps('mixed-push', runningAnswer);
    open('mixed-push', { language: 'zh-CN' });
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/^运行中/);
    expect(screen.getByRole('region', { name: '时间线' })).toHaveTextContent('17:00:02 UTC+8 起');
    expect(await screen.findByText('没有其他需要留意的地方。')).toBeVisible();
    expect(document.title).toBe('运行中 · room-42 / task-7 · Tasklens');
  });

  it.each(['single-push', 'webcast', 'record', 'pull-record'] as const)('of %s is read too', async (kind) => {
    answerLookUps(kind, anAnswer(kind));
    open(kind);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/^Ended/);
    expect(await screen.findByRole('tab', { name: 'Request' })).toBeVisible();
  });

  it('that follows from a rule says so', async () => {
    const { verdict } = anAnswer('mixed-push');
    answerLookUps('mixed-push', anAnswer('mixed-push', { verdict: { ...verdict, confidence: 'likely' } }));
    open('mixed-push');
    expect(await screen.findByText(/^Likely: it follows from documented rules/)).toBeVisible();
  });

  it('can be told to the customer in either language', async () => {
    answerLookUps('mixed-push', anAnswer('mixed-push'));
    const { user } = open('mixed-push');
    const box = within(await screen.findByRole('region', { name: 'Tell the customer' }));
    await user.click(box.getByRole('button', { name: 'Copy English' }));
    expect(await navigator.clipboard.readText()).toMatch(/^Your mixed-stream relay .* was stopped/);
    await user.click(box.getByRole('button', { name: 'Copy 中文' }));
    await waitFor(async () => {
      expect(await navigator.clipboard.readText()).toMatch(/合流转推任务.*停止/);
    });
  });
});

describe('the question', () => {
  it('has a face while it is under way', async () => {
    answerLookUps('mixed-push', anAnswer('mixed-push'));
    open('mixed-push');
    expect(screen.getByText('Loading')).toBeInTheDocument();
    expect(screen.getByText('checking…')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Copy Room ID room-42' })).toBeVisible();
    expect(document.title).toBe('room-42 / task-7 · Tasklens');
    expect(await screen.findByText('checked just now')).toBeVisible();
  });

  it('that failed says why, what next, and what the vendor said', async () => {
    const vendor = { code: 'AccessDenied', codeN: 100013, message: 'not authorized', httpStatus: 403 };
    answerLookUps('mixed-push', aProblem('vendor-denied', { requestId: 'req-1', vendor }));
    open('mixed-push');
    expect(await screen.findByRole('alert')).toHaveTextContent('Volcengine does not let Tasklens in');
    expect(screen.getByText('HTTP 403 · AccessDenied (100013)')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Copy Request ID req-1' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Change the IDs' })).toBeVisible();
    expect(screen.queryByText(/by itself/)).toBeNull();
  });

  it('that will be asked again by itself counts down to it', async () => {
    answerLookUps('mixed-push', aProblem('busy', { retryAfterSeconds: 30 }));
    open('mixed-push', { language: 'zh-CN' });
    expect(await screen.findByText(/^\d+ 秒后自动重试。$/)).toBeVisible();
  });

  it('keeps its problem on screen while it tries again, then shows the answer', async () => {
    answerLookUps('mixed-push', 'no answer', anAnswer('mixed-push'));
    const { user } = open('mixed-push');
    expect(await screen.findByRole('alert')).toHaveTextContent('Tasklens cannot be reached');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Stopped through the API');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('asked again on demand passes the server’s cache', async () => {
    const asked = answerLookUps('mixed-push', anAnswer('mixed-push'));
    const { user } = open('mixed-push');
    await screen.findByRole('heading', { level: 1 });
    await user.click(screen.getByRole('button', { name: 'Check again now' }));
    await waitFor(() => {
      expect(asked).toEqual([
        '?appId=app-1&roomId=room-42&taskId=task-7',
        '?appId=app-1&roomId=room-42&taskId=task-7&watch=1&fresh=1',
      ]);
    });
  });

  it('that fails later leaves the last good answer, with its time', async () => {
    answerLookUps('mixed-push', runningAnswer, aProblem('vendor-timeout'));
    const { user } = open('mixed-push');
    await screen.findByRole('heading', { level: 1 });
    expect(screen.getByText('checked just now · every 5 s')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Check again now' }));
    expect(await screen.findByText(/This is still the answer of 18:00:00 UTC\+8/)).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Running/);
  });

  it('announces when the verdict has changed', async () => {
    answerLookUps('mixed-push', runningAnswer, anAnswer('mixed-push'));
    const { user } = open('mixed-push');
    await screen.findByRole('heading', { level: 1 });
    const isAnnounced = () =>
      screen
        .getAllByRole('status')
        .some(({ textContent }) => textContent === 'Ended: Stopped through the API');
    expect(isAnnounced()).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Check again now' }));
    await waitFor(() => {
      expect(isAnnounced()).toBe(true);
    });
  });
});

describe('the address', () => {
  it('keeps the zone, and the reader’s own goes without saying', async () => {
    answerLookUps('mixed-push', anAnswer('mixed-push'));
    const { user, address } = open('mixed-push');
    await screen.findByRole('heading', { level: 1 });
    await user.click(screen.getByRole('button', { name: 'UTC' }));
    expect(address.shown.zone).toBe('utc');
    expect(screen.getByText(/^Ran for/)).toHaveTextContent('09:12:43 UTC');
    await user.click(screen.getByRole('button', { name: 'Local' }));
    expect(address.shown.zone).toBeUndefined();
  });

  it('keeps the open tab, which the keyboard steps through', async () => {
    answerLookUps('mixed-push', anAnswer('mixed-push'));
    const { user, address } = open('mixed-push', { shown: { tab: 'raw' } });
    expect(await screen.findByRole('tab', { name: 'Raw' })).toHaveAttribute('aria-selected', 'true');
    expect(await screen.findByRole('tree')).toBeVisible();
    screen.getByRole('tab', { name: 'Raw' }).focus();
    await user.keyboard('{ArrowRight}');
    expect(address.shown.tab).toBe('request');
    expect(await screen.findByText('GetPushMixedStreamToCDNTask')).toBeVisible();
  });

  it('opens the first tab when it names none', async () => {
    answerLookUps('mixed-push', anAnswer('mixed-push'));
    open('mixed-push', { shown: { tab: 'nonsense' } });
    const tabs = await screen.findAllByRole('tab');
    expect(tabs[0]).toHaveAttribute('aria-selected', 'true');
  });

  it('is what the link button copies', async () => {
    answerLookUps('mixed-push', anAnswer('mixed-push'));
    const { user } = open('mixed-push');
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await navigator.clipboard.readText()).toBe(window.location.href);
  });

  it('keeps the place that a finding shows', async () => {
    const finding = {
      code: 'file-empty',
      severity: 'error',
      path: 'RecordFileList[0].Size',
      params: { file: 1, size: 0, durationMs: 0 },
    } as const;
    answerLookUps('record', anAnswer('record', { findings: [finding] }));
    const { user, address } = open('record');
    const show = await screen.findByRole('button', { name: 'Show: File 1 is empty' });
    await user.click(show);
    expect(address.shown.sel).toBe('file-1');
    expect(show).toHaveAttribute('aria-pressed', 'true');
    await user.click(show);
    expect(address.shown.sel).toBeUndefined();
  });
});
