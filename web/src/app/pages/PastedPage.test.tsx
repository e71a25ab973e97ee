import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Inspection } from '@tasklens/server/contract/inspect';
import { kinds } from '@tasklens/server/contract/kinds';
import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import { paths } from '@tasklens/server/contract/paths';
import type { Language } from '@tasklens/server/domain/words/language';
import { http, HttpResponse } from 'msw';
import { afterEach, expect, it } from 'vitest';
import { anAnswer, aProblem } from '../../testing/builders.ts';
import { network } from '../../testing/handlers.ts';
import { openPage } from '../../testing/openPage.tsx';
import { giveText } from '../handOver.ts';
import { pastedSearchSchema } from '../pastedSearch.ts';
import { PastedPage } from './PastedPage.tsx';

afterEach(() => {
  window.sessionStorage.clear();
});

const pasted = (answer: LookUpAnswer): LookUpAnswer => ({ ...answer, origin: 'pasted' });

const running = { status: { code: 2, name: 'running' }, endTime: null, stopReason: null } as const;

/** A server that reads this in every paste; gives the texts that came. */
function answerInspections(...results: LookUpAnswer[]): string[] {
  return answerWith({ results: results.map(pasted), notUnderstood: [] });
}

function answerWith(inspection: Inspection): string[] {
  const texts: string[] = [];
  network.use(
    http.post(`*/${paths.inspect}`, async ({ request }) => {
      const { text } = (await request.json()) as { text: string };
      texts.push(text);
      return HttpResponse.json(inspection);
    }),
  );
  return texts;
}

function open(search = '', language: Language = 'en') {
  const page = { path: '/pasted', component: PastedPage, validateSearch: pastedSearchSchema };
  const router = openPage(page, { visited: [`/pasted${search}`], language });
  return { router, user: userEvent.setup() };
}

it('sends no more of a text than the server takes', async () => {
  const texts = answerInspections(anAnswer('record'));
  giveText('{'.repeat(1_000_001));
  open();
  await expect.poll(() => texts.map(({ length }) => length)).toEqual([1_000_000]);
});

it('reads what the box handed over, and keeps the text out of address and storage', async () => {
  const texts = answerInspections(anAnswer('mixed-push'));
  giveText('{"Result": "secret"}');
  const { router } = open();
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Stopped through the API');
  expect(texts).toEqual(['{"Result": "secret"}']);
  expect(screen.getByText('Pasted answer: Volcengine was not asked.')).toBeVisible();
  expect(screen.getByText(/When it said so is not known/)).toBeVisible();
  expect(router.state.location.href).toBe('/pasted');
  expect(window.sessionStorage.getItem('tasklens.pasted')).not.toContain('secret');
  expect(document.title).toBe('Pasted: Ended · Stopped through the API · room-42 / task-7 · Tasklens');
});

it.each(kinds)('shows a %s in full', async (kind) => {
  answerInspections(anAnswer(kind));
  giveText('{}');
  open();
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/Stopped|ended/);
  expect(await screen.findByRole('tab', { name: 'Raw' })).toBeVisible();
});

it('says nothing about how long a task has been running, for nobody knows', async () => {
  answerInspections(
    anAnswer('record', {
      task: running,
      verdict: { code: 'recording', tone: 'good', confidence: 'certain', evidence: [], params: {} },
    }),
  );
  giveText('{}');
  open('?zone=utc%2B8', 'zh-CN');
  expect(await screen.findByText('粘贴的结果：没有向火山引擎查询。')).toBeVisible();
  expect(screen.getByText(/^任务于 2026-11-21 17:00:02 UTC\+8 开始。/)).toBeVisible();
  expect(screen.queryByText(/已运行|截至/)).toBeNull();
});

it('says that the kind is a guess, and leads to the live answer where the ids are known', async () => {
  answerInspections(anAnswer('record', { isKindGuessed: true }));
  giveText('{}');
  open();
  expect(await screen.findByText(/its members are those of: Cloud recording/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Look it up live' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^\/tasks\/record\?.*taskId=task-7/),
  );
});

it('offers a search where the paste tells some ids alone, and nothing where it tells none', async () => {
  answerInspections(
    anAnswer('record', { query: { profile: 'default', taskId: 'task-7' } }),
    anAnswer('webcast', { query: { profile: 'default' } }),
  );
  giveText('{}');
  const { user } = open();
  expect(await screen.findByRole('link', { name: 'Search for it live' })).toHaveAttribute(
    'href',
    '/find?taskId=task-7&kind=record',
  );
  await user.click(screen.getByRole('tab', { name: /^2/ }));
  expect(await screen.findByText('Web capture')).toBeVisible();
  expect(screen.queryByRole('link', { name: /live$/ })).toBeNull();
});

it('turns between several answers by the address', async () => {
  answerInspections(anAnswer('record'), anAnswer('mixed-push', { task: running }));
  giveText('[…]');
  const { router, user } = open('?tab=raw');
  const row = within(await screen.findByRole('tablist', { name: 'Answers in the paste' }));
  expect(row.getAllByRole('tab').map((tab) => tab.textContent)).toEqual([
    '1 · Cloud recording · Ended',
    '2 · Mixed push · Running',
  ]);
  await user.click(row.getByRole('tab', { name: /^1/ }));
  await user.keyboard('{ArrowRight}');
  await expect.poll(() => router.state.location.search).toEqual({ n: '2' });
  expect(row.getByRole('tab', { name: /^2/ })).toHaveFocus();
});

it('is there again after a reload, without the text', async () => {
  const texts = answerInspections(anAnswer('record'), anAnswer('webcast'));
  giveText('{}');
  open();
  await screen.findByRole('heading', { level: 1 });
  cleanup();
  open('?n=2');
  expect(await screen.findByRole('tab', { name: /^2/, selected: true })).toBeVisible();
  expect(texts).toHaveLength(1);
});

it('takes the next text while it stands, and forgets the last', async () => {
  answerInspections(anAnswer('record'));
  giveText('first');
  open();
  await screen.findByRole('heading', { level: 1 });
  const texts = answerWith({ results: [], notUnderstood: [{ excerpt: 'second', why: 'not-json' }] });
  act(() => {
    giveText('second');
  });
  expect(await screen.findByText('No task could be read from this')).toBeVisible();
  expect(screen.getByText('No JSON, or JSON that is cut off or broken.')).toBeVisible();
  expect(screen.getByRole('textbox')).toHaveValue('second');
  expect(texts).toEqual(['second']);
});

it('lists what was not understood beside what was', async () => {
  answerWith({
    results: [pasted(anAnswer('record'))],
    notUnderstood: [
      { excerpt: '{"a":1}', why: 'no-task' },
      { excerpt: '{"ResponseMetadata"…', why: 'vendor-error' },
    ],
  });
  giveText('…');
  const { user } = open('', 'zh-CN');
  await user.click(await screen.findByText('未能识别的内容：2 处'));
  expect(screen.getByText('{"a":1}')).toBeVisible();
  expect(screen.getByText('是火山引擎的返回，但内容是报错而不是任务。')).toBeVisible();
});

it('takes a paste where there is nothing yet', async () => {
  const texts = answerInspections(anAnswer('record'));
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'Open' }));
  expect(screen.getByRole('textbox')).toHaveAccessibleDescription('There is nothing to read yet.');
  await user.click(screen.getByRole('textbox'));
  await user.paste('{"Result": {}}');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText(/^Pasted answer/)).toBeVisible();
  expect(texts).toEqual(['{"Result": {}}']);
  await user.click(screen.getByRole('button', { name: 'Paste another' }));
  expect(screen.getByRole('textbox')).toHaveValue('');
});

it('tells a failure, keeps the text, and tries again', async () => {
  network.use(
    http.post(`*/${paths.inspect}`, () => HttpResponse.json(aProblem('internal'), { status: 500 }), {
      once: true,
    }),
  );
  giveText('{"Result": {}}');
  const { user } = open();
  expect(await screen.findByRole('alert')).toHaveTextContent('Tasklens made a mistake');
  expect(screen.getByRole('textbox')).toHaveValue('{"Result": {}}');
  answerInspections(anAnswer('record'));
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/^Pasted answer/)).toBeVisible();
});
