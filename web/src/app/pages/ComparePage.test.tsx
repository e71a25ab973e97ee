import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComparedSide, Comparison } from '@tasklens/server/contract/comparison';
import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import { paths } from '@tasklens/server/contract/paths';
import type { Problem } from '@tasklens/server/contract/problem';
import { compareTasks } from '@tasklens/server/domain/comparison/compareTasks';
import type { Language } from '@tasklens/server/domain/words/language';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { compareSearchSchema } from '../../features/compare/compareSearch.ts';
import { aMixedSide, aQuarter } from '../../features/compare/testing/mixedSides.ts';
import { anAnswer, aProblem } from '../../testing/builders.ts';
import { network } from '../../testing/handlers.ts';
import { openPage } from '../../testing/openPage.tsx';
import { ComparePage } from './ComparePage.tsx';

const task = 'live:mixed-push?appId=app-1&roomId=room-42&taskId=task-7';

const sideOf = (
  { kind, task, origin, query, observedAt, verdict }: LookUpAnswer,
  stated: Partial<ComparedSide> = {},
): ComparedSide =>
  ({
    kind,
    task,
    origin,
    query,
    observedAt,
    verdict,
    isKindGuessed: false,
    requestId: null,
    ...stated,
  }) as ComparedSide;

const compared = (left: ComparedSide, right: ComparedSide): Comparison => ({
  left,
  right,
  ...compareTasks(left, right),
});

const single = (maxIdleTime: number | null) =>
  sideOf(
    anAnswer('single-push', {
      task: { control: { mediaType: { code: 0, name: 'audio-video' }, maxIdleTime } },
    }),
  );

/** Opens the page on a server that answers so; gives the requests as they come. */
function open(
  reply: Comparison | Problem,
  { search = '', language = 'en' }: { search?: string; language?: Language } = {},
) {
  const asked: { method: string; search: string; body: string }[] = [];
  network.use(
    http.all(`*/${paths.compare}`, async ({ request }) => {
      asked.push({ method: request.method, search: new URL(request.url).search, body: await request.text() });
      return 'status' in reply
        ? HttpResponse.json(reply, { status: reply.status })
        : HttpResponse.json(reply);
    }),
  );
  const page = { path: '/compare', component: ComparePage, validateSearch: compareSearchSchema };
  const router = openPage(page, { visited: [`/compare${search}`], language });
  return { asked, router, user: userEvent.setup() };
}

const both = (view = '') =>
  `?left=${encodeURIComponent(task)}&right=${encodeURIComponent('observation:o1')}&zone=utc%2B8${view}`;

it('shows the two sides and what differs between them', async () => {
  const right = sideOf(
    anAnswer('single-push', { origin: 'snapshot', task: { pushUrl: 'rtmp://push.example.com/live/other' } }),
  );
  open(compared(single(180), right), { search: both() });
  const left = within(await screen.findByRole('region', { name: 'Left' }));
  expect(left.getByText('Stopped through the API')).toBeVisible();
  expect(left.getByText(/^Live, as Volcengine answered at 2026-11-21 18:00:00 UTC\+8/)).toBeVisible();
  expect(within(screen.getByRole('region', { name: 'Right' })).getByText(/^Kept answer/)).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('1 difference in');
  expect(screen.getAllByRole('table')).toHaveLength(1);
  const row = within(screen.getByRole('table', { name: /^Push address/ })).getByRole('row', {
    name: /PushURL/,
  });
  expect(row).toHaveTextContent('rtmp://push.example.com/live/•••#4af109');
  expect(row).toHaveTextContent('rtmp://push.example.com/live/other');
  expect(document.title).toBe('Compare room-42 / task-7 with room-42 / task-7 · Tasklens');
});

it('says in words what a default means', async () => {
  open(compared(single(300), single(null)), { search: both() });
  const row = await screen.findByRole('row', { name: /MaxIdleTime/ });
  expect(row).toHaveTextContent('300 s');
  expect(row).toHaveTextContent('not set, which means 180 s');
});

it('says so when there is no difference, and shows every field when asked to', async () => {
  const { router, user } = open(compared(single(180), single(null)), { search: both(), language: 'zh-CN' });
  expect(await screen.findByText('两侧内容一致。')).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
  await user.click(screen.getByRole('button', { name: '全部字段' }));
  expect(await screen.findByRole('row', { name: /MaxIdleTime/ })).toHaveTextContent('未设置，即 180 秒');
  expect(router.state.location.search).toMatchObject({ show: 'all' });
});

it('swaps the sides in the address', async () => {
  const { router, user } = open(compared(single(1), single(2)), { search: both() });
  await user.click(await screen.findByRole('button', { name: 'Swap sides' }));
  await expect
    .poll(() => router.state.location.search)
    .toMatchObject({ left: 'observation:o1', right: task });
});

it('tells what became of each region, and shows both layouts beside or over each other', async () => {
  const before = aMixedSide([aQuarter(1), aQuarter(2), aQuarter(4)]);
  const after = aMixedSide([aQuarter(3), aQuarter(1, { locationX: 0.5 }), aQuarter(4, { alpha: 0.5 })]);
  const { router, user } = open(compared(before, after), { search: both() });
  const layouts = within(await screen.findByRole('region', { name: 'Layouts' }));
  expect(layouts.getByRole('img', { name: 'Left: 1920 × 1080 px' })).toBeVisible();
  expect(layouts.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    expect.stringMatching(/^movedhost-7 · stream 10, 0 · 960 × 540 px → 960, 0 · 960 × 540 px$/),
    expect.stringMatching(/^removedstream 2/),
    expect.stringMatching(/^changedstream 4/),
    expect.stringMatching(/^addedstream 3/),
  ]);
  const [row] = screen.getAllByRole('row', { name: /LocationX/ });
  expect(row).toHaveTextContent(/0\s*0 px/);
  expect(row).toHaveTextContent(/0\.5\s*960 px/);
  await user.click(layouts.getByRole('button', { name: 'Overlaid' }));
  expect(await layouts.findByRole('img', { name: /^Both layouts/ })).toBeVisible();
  expect(router.state.location.search).toMatchObject({ layouts: 'overlaid' });
});

it('draws nothing where the layouts are the same', async () => {
  open(compared(aMixedSide([aQuarter(1)]), aMixedSide([aQuarter(1)])), { search: both() });
  expect(await screen.findByText('The two layouts are the same.')).toBeVisible();
  expect(screen.queryByRole('img')).toBeNull();
});

it('shows thousands of fields step by step', async () => {
  const files = Array.from({ length: 150 }, (_, at) => ({
    vid: `v${at}`,
    objectKey: null,
    duration: 1000,
    size: null,
    startTime: null,
    streamList: null,
    videoCodec: null,
    audioCodec: null,
    videoWidth: null,
    videoHeight: null,
  }));
  const { user } = open(
    compared(sideOf(anAnswer('record')), sideOf(anAnswer('record', { task: { recordFileList: files } }))),
    { search: both() },
  );
  expect(await screen.findByText(/^300 differences in/)).toBeVisible();
  expect(screen.getAllByRole('rowheader', { name: /Vid$/ })).toHaveLength(100);
  await user.click(screen.getByRole('button', { name: 'Show 100 more' }));
  expect(screen.getAllByRole('rowheader', { name: /Vid$/ })).toHaveLength(150);
});

it('takes a link and JSON, and keeps the JSON out of the address', async () => {
  const pasted = sideOf(anAnswer('single-push'), { origin: 'pasted', query: null, observedAt: null });
  const { asked, router, user } = open(compared(single(180), pasted));
  await user.click(await screen.findByRole('textbox', { name: 'Left' }));
  await user.paste(
    'https://tasklens.example.com/tasks/mixed-push?appId=app-1&roomId=room-42&taskId=task-7&tab=raw',
  );
  await user.click(screen.getByRole('textbox', { name: 'Right' }));
  await user.paste('{"Status": 3}');
  await user.selectOptions(screen.getByRole('combobox', { name: /^Kind of task/ }), 'Single push');
  await user.click(screen.getByRole('button', { name: 'Compare' }));
  expect(await screen.findByText(/^Pasted here/)).toBeVisible();
  expect(asked).toMatchObject([{ method: 'POST', search: '' }]);
  expect(JSON.parse(asked[0]?.body ?? '')).toEqual({
    left: task,
    right: { pasted: { json: '{"Status": 3}', kind: 'single-push' } },
  });
  expect(router.state.location.search).toEqual({ left: task });
});

it('says what a side of the form lacks', async () => {
  const { asked, user } = open(compared(single(1), single(1)), { language: 'zh-CN' });
  await user.type(await screen.findByRole('textbox', { name: '左侧' }), 'task-7');
  await user.click(screen.getByRole('button', { name: '对比' }));
  expect(screen.getByRole('textbox', { name: '左侧' })).toHaveAccessibleDescription(
    '这既不是任务或分享的链接，也不是 JSON。',
  );
  expect(screen.getByRole('textbox', { name: '右侧' })).toHaveAccessibleDescription('这一侧还没有填写。');
  expect(asked).toEqual([]);
});

it('names the side that failed, and lets the reader change it', async () => {
  open(aProblem('task-not-found', { side: 'right', requestId: 'vendor-request' }), { search: both() });
  expect(await screen.findByText('The right side cannot be had')).toBeVisible();
  expect(screen.getByRole('alert')).toBeVisible();
  expect(screen.getByText('vendor-request')).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Left' })).toHaveDisplayValue(
    /\/tasks\/mixed-push\?appId=app-1/,
  );
});

it('leads on to the reasons why a side is not found', async () => {
  open(aProblem('task-not-found', { side: 'left' }), { search: both() });
  expect(await screen.findByRole('link', { name: 'Find out why' })).toHaveAttribute(
    'href',
    '/find?kind=mixed-push&appId=app-1&roomId=room-42&taskId=task-7',
  );
});
