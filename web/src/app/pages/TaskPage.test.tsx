import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { paths } from '@tasklens/server/contract/paths';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { aFound, anEnd, answerSearches } from '../../features/find/testing/findLines.ts';
import { taskSearchSchema } from '../../features/task/taskSearch.ts';
import type { Language } from '@tasklens/server/domain/words/language';
import { aKeptRun, anAnswer, aProblem } from '../../testing/builders.ts';
import { answerLookUps, network } from '../../testing/handlers.ts';
import { openPage } from '../../testing/openPage.tsx';
import { TaskPage } from './TaskPage.tsx';

function open(address: string, language: Language = 'en') {
  const page = { path: '/tasks/$kind', component: TaskPage, validateSearch: taskSearchSchema };
  const router = openPage(page, { visited: ['/', address], leadsTo: ['/'], language });
  return { router, user: userEvent.setup() };
}

const link = '/tasks/mixed-push?appId=app-1&roomId=room-42&taskId=task-7';

it('asks for the ids of the link', async () => {
  const asked = answerLookUps('mixed-push', anAnswer('mixed-push'));
  open(link);
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Stopped through the API');
  expect(asked).toEqual(['?appId=app-1&roomId=room-42&taskId=task-7']);
});

describe('the run', () => {
  const run = String(Date.parse(aKeptRun.startTime ?? ''));

  it('that an answer turns out to be is named in the address, without another question or a step back', async () => {
    const asked = answerLookUps('mixed-push', anAnswer('mixed-push', { run: aKeptRun }));
    const { router } = open(link);
    const headline = await screen.findByRole('heading', { level: 1 });
    await expect.poll(() => router.state.location.search).toMatchObject({ roomId: 'room-42', run });
    expect(headline).toBeVisible();
    expect(asked).toEqual(['?appId=app-1&roomId=room-42&taskId=task-7']);
    router.history.back();
    await expect.poll(() => router.state.location.pathname).toBe('/');
  });

  it('of a task that has not started is not named', async () => {
    const notStarted = anAnswer('mixed-push', {
      run: { ...aKeptRun, startTime: null },
      task: { status: { code: 1, name: 'not-started' }, startTime: null, queryableUntil: null },
    });
    answerLookUps('mixed-push', notStarted);
    const { router } = open(link);
    await screen.findByRole('heading', { level: 1 });
    expect(router.state.location.search).not.toHaveProperty('run');
  });

  it('that the address names is asked for, and watched once it is live', async () => {
    const asked = answerLookUps('mixed-push', anAnswer('mixed-push', { run: aKeptRun }));
    const { user } = open(`${link}&run=${run}`);
    await screen.findByRole('heading', { level: 1 });
    await user.click(screen.getByRole('button', { name: 'Check again now' }));
    await expect
      .poll(() => asked)
      .toEqual([
        `?appId=app-1&roomId=room-42&taskId=task-7&run=${run}`,
        `?appId=app-1&roomId=room-42&taskId=task-7&run=${run}&watch=1&fresh=1`,
      ]);
  });

  it('that nobody kept leads to the newer one', async () => {
    const newer = { startTime: '2026-11-21T10:00:00.000Z' };
    const asked = answerLookUps(
      'mixed-push',
      aProblem('run-not-kept', { newer }),
      anAnswer('mixed-push', { run: { ...aKeptRun, ...newer } }),
    );
    const { user } = open(`${link}&run=1`);
    await user.click(await screen.findByRole('link', { name: /^Open the newer run of 2026-11-21/ }));
    expect(await screen.findByText('Stopped through the API')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(asked.at(-1)).toContain(`&run=${Date.parse(newer.startTime)}`);
  });
});

describe('a point of the history', () => {
  const open7 = (answer: ReturnType<typeof anAnswer>) => {
    network.use(http.get(`*/${paths.observation('o-7')}`, () => HttpResponse.json(answer)));
    return open(`${link}&run=1&observation=o-7`);
  };

  it('is shown in place of what the vendor says now, and leads back to that', async () => {
    const asked = answerLookUps('mixed-push', anAnswer('mixed-push', { run: aKeptRun }));
    const { router, user } = open7(
      anAnswer('mixed-push', {
        run: aKeptRun,
        origin: 'snapshot',
        notLiveBecause: 'chosen-observation',
      }),
    );
    expect(await screen.findByText(/you opened a point of the task’s history/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Check again now' })).toBeNull();
    expect(asked).toEqual([]);
    await user.click(screen.getByRole('link', { name: 'Back to the newest answer' }));
    await expect.poll(() => router.state.location.search).not.toHaveProperty('observation');
    await expect.poll(() => asked).toHaveLength(1);
  });

  it('of another task is not shown under these ids', async () => {
    open7(anAnswer('record'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Nothing is at this address');
  });
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

it('tells every reason why a task is not found, and finds it among the other kinds', async () => {
  answerLookUps('mixed-push', aProblem('task-not-found'));
  const searched = answerSearches(
    aFound('record'),
    anEnd({ code: 'other-kind', checked: true, holds: true, params: { kinds: ['record'] } }),
  );
  open(link);
  const reasons = within(await screen.findByRole('region', { name: 'Why it may not be found' }));
  expect(reasons.getAllByRole('listitem')).toHaveLength(9);
  expect(reasons.getByRole('link', { name: 'Open: Cloud recording' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^\/tasks\/record\?.*taskId=task-7/),
  );
  expect(searched).toEqual(['?appId=app-1&roomId=room-42&taskId=task-7&kind=mixed-push']);
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
});

it('leads from a task that was not found back to the ids', async () => {
  answerLookUps('mixed-push', aProblem('task-not-found'));
  answerSearches(anEnd());
  const { router, user } = open(link);
  await user.click(await screen.findByRole('link', { name: 'Change the IDs' }));
  await expect.poll(() => router.state.location.pathname).toBe('/');
  expect(router.state.location.search).toMatchObject({ kind: 'mixed-push', roomId: 'room-42' });
});
