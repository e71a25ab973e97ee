import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { BulkJob, BulkLine, BulkResult } from '@tasklens/server/contract/bulk';
import type { Meta } from '@tasklens/server/contract/meta';
import { paths } from '@tasklens/server/contract/paths';
import type { Language } from '@tasklens/server/domain/words/language';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { bulkSearchSchema } from '../../features/bulk/bulkSearch.ts';
import { aProblem } from '../../testing/builders.ts';
import { network } from '../../testing/handlers.ts';
import { openPage } from '../../testing/openPage.tsx';
import { giveText } from '../handOver.ts';
import { BulkPage } from './BulkPage.tsx';

const keeping = { keepDays: 90, shareMaxDays: 90 };

beforeEach(() => {
  answerMeta(keeping);
});

function answerMeta(kept: Meta['keeping']) {
  const meta: Meta = { name: 'Tasklens', version: '0', mode: 'live', profiles: [], kinds: [], keeping: kept };
  network.use(http.get(`*/${paths.meta}`, () => HttpResponse.json(meta)));
}

function open(search = '', language: Language = 'en') {
  const page = { path: '/bulk', component: BulkPage, validateSearch: bulkSearchSchema };
  const router = openPage(page, { visited: [`/bulk${search}`], language });
  return { router, user: userEvent.setup({ applyAccept: false }) };
}

const aJob = (rest: Partial<BulkJob> = {}): BulkJob => ({
  id: 'job-1',
  state: 'done',
  rows: 4,
  counts: { found: 1, 'not-found': 1, 'not-tried': 1, failed: 1 },
  createdAt: '2026-11-21T10:00:00.000Z',
  endedAt: '2026-11-21T10:00:09.000Z',
  ratePerSecond: null,
  secondsLeft: null,
  ...rest,
});

const results: BulkResult[] = [
  { row: 1, cursor: '1', asked: { appId: 'a-1', roomId: 'room-1' }, outcome: 'not-found' },
  {
    row: 0,
    cursor: '2',
    asked: { appId: 'a-1', roomId: 'room-0', taskId: 'task-0' },
    outcome: 'found',
    kind: 'record',
    query: { profile: 'default', appId: 'a-1', roomId: 'room-0', taskId: 'task-0' },
    verdict: {
      code: 'ended-no-files',
      tone: 'bad',
      confidence: 'certain',
      evidence: [],
      params: { otherwise: 'ended' },
    },
    status: { code: 3, name: 'ended' },
    startTime: '2026-11-21T09:00:02.000Z',
    origin: 'snapshot',
    link: 'tasks/record?appId=a-1&roomId=room-0&taskId=task-0&run=1763715602000',
    others: 2,
  },
  {
    row: 2,
    cursor: '3',
    asked: { roomId: 'room 2' },
    outcome: 'not-tried',
    missing: ['appId'],
    errors: [{ field: 'roomId', code: 'illegal-character', message: '', character: ' ', position: 4 }],
  },
  {
    row: 3,
    cursor: '4',
    asked: { taskId: 'task-3' },
    outcome: 'failed',
    problem: aProblem('vendor-denied', {
      requestId: 'req-3',
      vendor: { code: 'AccessDenied', codeN: null, message: null, httpStatus: 403 },
    }),
  },
];

const linesOf = (lines: readonly BulkLine[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('');
const end = { done: true, state: 'done' } as const;

/** A server with this job; gives the cursors that its results were asked for from. */
function answerJob(job: BulkJob, ...parts: readonly (readonly BulkLine[])[]): (string | null)[] {
  const asked: (string | null)[] = [];
  network.use(
    http.get(`*/${paths.bulkJob('job-1')}`, () => HttpResponse.json(job)),
    http.get(`*/${paths.bulkResults('job-1')}`, ({ request }) => {
      const part = parts[asked.length] ?? [];
      asked.push(new URL(request.url).searchParams.get('after'));
      return new HttpResponse(linesOf(part), { headers: { 'content-type': 'application/x-ndjson' } });
    }),
  );
  return asked;
}

const textOf = (name: RegExp) => screen.getByRole('row', { name }).textContent;

it('shows what was pasted as rows, lets columns be read otherwise, and starts a job', async () => {
  const sent: unknown[] = [];
  network.use(
    http.post(`*/${paths.bulk}`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ id: 'job-1', rows: 2 }, { status: 202 });
    }),
  );
  answerJob(aJob({ rows: 2, state: 'running', endedAt: null, ratePerSecond: 2, secondsLeft: 1 }), [end]);
  const { router, user } = open();
  await user.click(await screen.findByRole('textbox', { name: 'Rows' }));
  await user.paste('RoomId,Task,remark\nroom-1,t-1,x\nroom-1,t-1,x\n,,\n,,lost');
  const preview = within(await screen.findByRole('table', { name: 'What the columns are' }));
  expect(preview.getByRole('combobox', { name: 'Read Task as' })).toHaveValue('taskId');
  expect(screen.getByText('1 row asks for the same as another; both are asked once.')).toBeVisible();
  expect(screen.getByText('line 4: empty')).toBeVisible();
  expect(screen.getByText('line 5: no room, task or user')).toBeVisible();
  await user.selectOptions(preview.getByRole('combobox', { name: 'Read Task as' }), 'User ID');
  await user.type(screen.getByRole('combobox', { name: /^App ID for rows/ }), ' a-1 ');
  await user.selectOptions(screen.getByRole('combobox', { name: /^Kind for rows/ }), 'Single push');
  await user.click(screen.getByRole('button', { name: 'Look up 2 rows' }));
  await expect.poll(() => router.state.location.search).toEqual({ job: 'job-1' });
  const row = { kind: 'single-push', appId: 'a-1', roomId: 'room-1', userId: 't-1' };
  expect(sent).toEqual([{ rows: [row, row] }]);
  expect(await screen.findAllByRole('row', { name: /room-1/ })).toHaveLength(2);
});

it('takes what the box was given, also while it stands', async () => {
  giveText('RoomId\nroom-1\nroom-2');
  open('', 'zh-CN');
  expect(await screen.findByRole('button', { name: '查询 2 行' })).toBeEnabled();
  act(() => {
    giveText('RoomId\nroom-1\nroom-2\nroom-3');
  });
  expect(await screen.findByRole('button', { name: '查询 3 行' })).toBeEnabled();
});

it('reads a file of any Chinese encoding, and refuses a workbook in words', async () => {
  const { user } = open();
  const chooser = await screen.findByLabelText('Choose a file', { selector: 'input' });
  await user.upload(chooser, new File(['PK'], 'rooms.xlsx', { type: 'text/csv' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('copy the cells that matter');
  const gbk = new Uint8Array([0xb7, 0xbf, 0xbc, 0xe4, 0x49, 0x44, 0x0a, 0x72, 0x31, 0x0a, 0x72, 0x32]);
  await user.upload(chooser, new File([gbk], 'rooms.csv', { type: 'text/csv' }));
  expect(await screen.findByText('read as GBK, as it is not UTF-8')).toBeVisible();
  expect(await screen.findByRole('combobox', { name: 'Read 房间ID as' })).toHaveValue('roomId');
  await user.click(screen.getByRole('button', { name: 'Clear' }));
  expect(screen.getByRole('textbox', { name: 'Rows' })).toHaveValue('');
});

it('says so when there are no rows in a text', async () => {
  const { user } = open();
  await user.type(await screen.findByRole('textbox', { name: 'Rows' }), 'good morning');
  expect(await screen.findByText(/^No rows were recognised/)).toBeVisible();
});

it('tells what became of each row, in words', async () => {
  answerJob(aJob(), [...results, end]);
  open('?job=job-1');
  expect(await screen.findByText('4 of 4')).toBeVisible();
  expect(textOf(/^1 /)).toMatch(
    /room-0.*Ended without any file.*Cloud recording · Kept answer · 2 other tasks fit/,
  );
  expect(textOf(/^2 /)).toContain('Not found');
  expect(textOf(/^3 /)).toMatch(/Cannot be looked up.*App ID is missing · Room ID: The character “ ”/);
  expect(textOf(/^4 /)).toMatch(/Volcengine does not let Tasklens in.*AccessDenied · Request ID req-3/);
  expect(screen.getByRole('link', { name: /^Open row 1/ })).toHaveAttribute(
    'href',
    '/tasks/record?appId=a-1&roomId=room-0&taskId=task-0&run=1763715602000',
  );
});

it('filters and sorts, and the address knows', async () => {
  answerJob(aJob(), [...results, end]);
  const { router, user } = open('?job=job-1');
  const numbers = () =>
    screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent[0]);
  await user.click(await screen.findByRole('button', { name: 'Result' }));
  await expect.poll(numbers).toEqual(['1', '4', '2', '3']);
  expect(screen.getByRole('columnheader', { name: 'Result' })).toHaveAttribute('aria-sort', 'ascending');
  await user.click(screen.getByRole('button', { name: /^Not found/ }));
  await expect.poll(numbers).toEqual(['2']);
  expect(router.state.location.search).toEqual({ job: 'job-1', show: 'not-found', sort: 'result' });
});

it('copies what is shown as a table', async () => {
  answerJob(aJob(), [...results, end]);
  const { user } = open('?job=job-1&show=bad');
  await user.click(await screen.findByRole('button', { name: 'Copy as Markdown' }));
  const [, , row, ...rest] = (await navigator.clipboard.readText()).trimEnd().split('\n');
  expect(row).toContain('| `room-0` |');
  expect(row).toContain('<http://localhost:3000/tasks/record?appId=a-1');
  expect(rest).toEqual([]);
});

it('goes on behind the last row when the connection breaks', async () => {
  const asked = answerJob(aJob({ state: 'running', endedAt: null }), results.slice(0, 2), results.slice(2), [
    end,
  ]);
  open('?job=job-1');
  expect(await screen.findByText('4 of 4')).toBeVisible();
  await expect.poll(() => asked).toEqual([null, '2', '4']);
  expect(await screen.findByText('Done')).toBeVisible();
});

it('cancels, and says what was not looked up', async () => {
  const job = aJob({ state: 'running', endedAt: null, ratePerSecond: 4, secondsLeft: 90 });
  let finish: () => void = () => undefined;
  network.use(
    http.get(`*/${paths.bulkJob('job-1')}`, () => HttpResponse.json(job)),
    http.get(`*/${paths.bulkResults('job-1')}`, () => {
      const lines = new ReadableStream({
        start(controller) {
          const write = (line: BulkLine) => {
            controller.enqueue(new TextEncoder().encode(linesOf([line])));
          };
          for (const result of results.slice(0, 1)) write(result);
          finish = () => {
            write({ done: true, state: 'cancelled' });
            controller.close();
          };
        },
      });
      return new HttpResponse(lines, { headers: { 'content-type': 'application/x-ndjson' } });
    }),
    http.delete(`*/${paths.bulkJob('job-1')}`, () => {
      finish();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = open('?job=job-1');
  expect(await screen.findByText('4 per second · about 1 min 30 s left')).toBeVisible();
  expect(await screen.findByText('1 of 4')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(await screen.findByText('3 rows were not looked up.')).toBeVisible();
  expect(screen.getByText('Cancelled')).toBeVisible();
  expect(textOf(/^4 /)).toContain('Not looked up');
});

it('says so when there is no such job, and when this server keeps nothing', async () => {
  const gone = () => HttpResponse.json(aProblem('not-found'), { status: 404 });
  network.use(
    http.get(`*/${paths.bulkJob('job-2')}`, gone),
    http.get(`*/${paths.bulkResults('job-2')}`, gone),
  );
  const { router } = open('?job=job-2');
  expect(await screen.findByRole('alert')).toHaveTextContent('There is no such job');
  answerMeta(null);
  await act(() => router.navigate({ to: '/bulk' } as never));
  expect(await screen.findByText(/needs a database/)).toBeVisible();
});
