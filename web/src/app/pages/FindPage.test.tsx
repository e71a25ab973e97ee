import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { paths } from '@tasklens/server/contract/paths';
import type { Language } from '@tasklens/server/domain/words/language';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { findSearchSchema } from '../../features/find/findSearch.ts';
import {
  aFailure,
  aFound,
  aMiss,
  anEnd,
  answerSearches,
  notTried,
  streamSearches,
} from '../../features/find/testing/findLines.ts';
import { aProblem, aQuery } from '../../testing/builders.ts';
import { network } from '../../testing/handlers.ts';
import { openPage } from '../../testing/openPage.tsx';
import { FindPage } from './FindPage.tsx';

function open(search: string, language: Language = 'en') {
  const page = { path: '/find', component: FindPage, validateSearch: findSearchSchema };
  const router = openPage(page, { visited: [`/find${search}`], leadsTo: ['/tasks/$kind'], language });
  return { router, user: userEvent.setup() };
}

const ids = '?appId=app-1&roomId=room-42&taskId=task-7';
const misses = (['single-push', 'mixed-push', 'webcast', 'record', 'pull-record'] as const).map((kind) =>
  aMiss(kind),
);
const findBest = async (name = 'Best answer') => within(await screen.findByRole('region', { name }));
const rowOf = (kind: string) =>
  within(screen.getByRole('region', { name: 'Kind by kind' }))
    .getAllByRole('listitem')
    .find((row) => row.textContent.startsWith(kind));

describe('while answers come', () => {
  it('every kind has its row from the start, and the best answer is on top as soon as it is there', async () => {
    const server = streamSearches();
    open(ids);
    await expect.poll(() => server.asked).toEqual([ids]);
    const best = await findBest();
    expect(best.getByText('Searching…')).toBeVisible();
    expect(rowOf('Cloud recording')).toHaveTextContent('Searching…');

    act(() => {
      server.write(aMiss('record'), aFound('mixed-push'));
    });
    expect(await best.findByRole('heading', { name: 'Stopped through the API' })).toBeVisible();
    expect(rowOf('Cloud recording')).toHaveTextContent('Not found');
    expect(rowOf('Web capture')).toHaveTextContent('Searching…');
    expect(screen.getByRole('status')).toHaveTextContent('Searching…');
    act(() => {
      server.write(anEnd());
      server.end();
    });
    await expect
      .poll(() => screen.getByRole('status'))
      .toHaveTextContent('Found: Mixed push, Stopped through the API');
    expect(document.title).toBe('Found: Stopped through the API · room-42 / task-7 · Tasklens');
  });

  it('the focus goes to the best answer at the end, and Enter opens it', async () => {
    answerSearches(aFound('mixed-push'), anEnd());
    const { router, user } = open(ids);
    expect(await (await findBest()).findByRole('link', { name: 'Open the task' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await expect.poll(() => router.state.location.pathname).toBe('/tasks/mixed-push');
    expect(router.state.location.search).toMatchObject({
      roomId: 'room-42',
      taskId: 'task-7',
      run: String(Date.parse('2026-11-21T09:00:02.000Z')),
    });
  });

  it('a reader who is typing keeps the focus and what was typed', async () => {
    const server = streamSearches();
    const { user } = open(ids);
    await expect.poll(() => server.asked).toHaveLength(1);
    const field = screen.getByRole('textbox', { name: 'Room ID' });
    await user.type(field, '3');
    act(() => {
      server.write(aFound('mixed-push'), anEnd());
      server.end();
    });
    expect(await (await findBest()).findByRole('link', { name: 'Open the task' })).toBeVisible();
    await expect.poll(() => screen.getByRole('status')).toHaveTextContent('Found');
    expect(field).toHaveFocus();
    expect(field).toHaveValue('room-423');
  });
});

it('says under which variant of the ids a task was found, and that it is of another kind than believed', async () => {
  const query = { ...aQuery('single-push'), taskId: 'host-7@@task-7' };
  answerSearches(aFound('single-push', { query }), anEnd());
  open(`${ids}&userId=host-7&kind=record`, 'zh-CN');
  const answer = await findBest('最佳结果');
  expect(await answer.findByText(/^以 userId@@taskId 作为任务 ID 查到。/)).toBeVisible();
  expect(answer.getByText(/实际类型与预想的不同，不是云端录制。$/)).toBeVisible();
  expect(answer.getByText('host-7@@task-7')).toBeVisible();
});

it('lists what is kept here under the room', async () => {
  const kept = (taskId: string, startTime: string) =>
    aFound('record', {
      match: 'kept',
      origin: 'snapshot',
      startTime,
      query: { ...aQuery('record'), taskId },
    });
  answerSearches(kept('old', '2026-11-20T09:00:00.000Z'), kept('new', '2026-11-21T09:00:00.000Z'), anEnd());
  open('?roomId=room-42');
  expect(await (await findBest()).findByText('new')).toBeVisible();
  expect((await findBest()).getByText(/Kept answer, last seen/)).toBeVisible();
  const others = within(screen.getByRole('region', { name: /^Others kept here/ }));
  expect(others.getAllByRole('link')).toHaveLength(1);
  expect(others.getByRole('link')).toHaveTextContent('room-42 / old');
});

it('asks once for an id that is missing, in the row of the first kind that misses it', async () => {
  const asked = answerSearches(notTried('record', ['taskId']), anEnd());
  const { router, user } = open('?appId=app-1&roomId=room-42&userId=host-7');
  await expect.poll(() => asked).toHaveLength(1);
  expect(rowOf('Cloud recording')).toHaveTextContent('Not tried: missing Task ID');
  expect(screen.getAllByRole('textbox', { name: 'Task ID, to search with as well' })).toHaveLength(1);
  const row = rowOf('Web capture');
  if (row === undefined) throw new Error('no row');
  await user.type(within(row).getByRole('textbox', { name: /^Task ID/ }), 'task-7{Enter}');
  await expect
    .poll(() => router.state.location.search)
    .toEqual({ appId: 'app-1', roomId: 'room-42', userId: 'host-7', taskId: 'task-7' });
  await expect.poll(() => asked).toHaveLength(2);
});

it('names both ids where one of them is enough', async () => {
  answerSearches(notTried('single-push', ['taskId']), anEnd());
  open('?appId=app-1&roomId=room-42');
  await findBest();
  expect(rowOf('Single push')).toHaveTextContent('Not tried: missing Task ID or User ID');
});

it('asks again where the same is searched for once more', async () => {
  const asked = answerSearches(aFound('mixed-push'), anEnd());
  const { user } = open(ids);
  await (await findBest()).findByRole('link', { name: 'Open the task' });
  await user.click(within(screen.getByRole('form')).getByRole('button', { name: 'Search' }));
  await expect.poll(() => asked).toEqual([ids, ids]);
});

it('searches again with what the form was changed to', async () => {
  const asked = answerSearches(aFound('mixed-push'), anEnd());
  const { user } = open(ids);
  await (await findBest()).findByRole('link', { name: 'Open the task' });
  const field = screen.getByRole('textbox', { name: 'Task ID' });
  await user.clear(field);
  await user.type(field, ' task-8 ');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Believed to be' }), 'Cloud recording');
  await user.click(within(screen.getByRole('form')).getByRole('button', { name: 'Search' }));
  await expect.poll(() => asked).toEqual([ids, '?appId=app-1&roomId=room-42&taskId=task-8&kind=record']);
});

describe('a miss', () => {
  it('gives every reason, what applies first, with what helps', async () => {
    answerSearches(
      ...misses,
      anEnd({
        code: 'illegal-character',
        checked: true,
        holds: true,
        params: { faults: [{ field: 'roomId', character: '，', position: 4, suggestion: 'room42' }] },
      }),
    );
    const { router, user } = open(ids);
    const reasons = within(await screen.findByRole('region', { name: 'Why it may not be found' }));
    const items = reasons.getAllByRole('listitem');
    expect(items).toHaveLength(9);
    expect(items[0]).toHaveTextContent(/^Applies.*Room ID holds “，” at position 5\./);
    expect(screen.getByRole('status')).toHaveTextContent('Nothing found');
    await user.click(reasons.getByRole('link', { name: 'Use room42' }));
    await expect.poll(() => router.state.location.search).toMatchObject({ roomId: 'room42' });
  });

  it('offers the kept answer, the user to add, and the other account', async () => {
    answerSearches(
      ...misses,
      anEnd(
        {
          code: 'past-window',
          checked: true,
          holds: true,
          params: {
            kept: [{ kind: 'record', query: aQuery('record'), startTime: '2026-11-01T09:00:00.000Z' }],
          },
        },
        { code: 'client-started', checked: true, holds: null, params: { missing: 'userId' } },
        { code: 'other-profile', checked: false, holds: null, params: { profiles: ['second'] } },
      ),
    );
    const { router, user } = open(ids, 'zh-CN');
    const reasons = within(await screen.findByRole('region', { name: '可能查不到的原因' }));
    expect(reasons.getByRole('link', { name: /^打开留存的结果：云端录制/ })).toHaveAttribute(
      'href',
      expect.stringContaining(`run=${Date.parse('2026-11-01T09:00:00.000Z')}`),
    );
    expect(reasons.getByRole('link', { name: '用 second 查找' })).toHaveAttribute(
      'href',
      expect.stringContaining('profile=second'),
    );
    await user.type(reasons.getByRole('textbox', { name: /用户 ID/ }), 'host-7{Enter}');
    await expect.poll(() => router.state.location.search).toMatchObject({ userId: 'host-7' });
  });

  it('says when there is too little to search with', async () => {
    answerSearches(
      ...(['single-push', 'mixed-push', 'webcast', 'record', 'pull-record'] as const).map((kind) =>
        notTried(kind, ['taskId']),
      ),
      anEnd(),
    );
    open('?roomId=room-42');
    expect(await (await findBest()).findByText('Too little to search with')).toBeVisible();
  });
});

describe('a failure', () => {
  it('of one kind is told in its row, with the request id', async () => {
    answerSearches(aFailure('record', 'vendor-throttled', { requestId: 'vendor-request' }), anEnd());
    open(ids);
    await expect
      .poll(() => rowOf('Cloud recording'))
      .toHaveTextContent('Volcengine is limiting the account’s requests');
    expect(rowOf('Cloud recording')).toHaveTextContent('vendor-request');
    expect((await findBest()).getByText(/not every kind could be asked/)).toBeVisible();
  });

  it('of the whole search is told, and tried again', async () => {
    network.use(
      http.get(`*/${paths.find}`, () => HttpResponse.json(aProblem('internal'), { status: 500 }), {
        once: true,
      }),
    );
    const { user } = open(ids);
    expect(await screen.findByRole('alert')).toHaveTextContent('Tasklens made a mistake');
    answerSearches(aFound('record'), anEnd());
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await (await findBest()).findByRole('link', { name: 'Open the task' })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('that breaks off keeps what had come', async () => {
    answerSearches(aFound('record'));
    open(ids);
    expect(await screen.findByRole('alert')).toHaveTextContent('Tasklens cannot be reached');
    expect((await findBest()).getByRole('link', { name: 'Open the task' })).toBeVisible();
    expect(rowOf('Web capture')).toHaveTextContent('Not asked');
  });
});

it('asks for an id where the address has none', async () => {
  open('?kind=record', 'zh-CN');
  expect(await screen.findByText(/^请至少填写一个 ID/)).toBeVisible();
  expect(screen.getByRole('combobox')).toHaveDisplayValue('云端录制');
});
