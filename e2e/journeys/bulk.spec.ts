import { readFile } from 'node:fs/promises';
import { demoStories } from '../../server/src/demo/demoStories.ts';
import { expect, test } from '../fixtures.ts';
import { collectLayoutShifts, expectAccessible, expectNoSidewaysScroll, prepare } from '../reader.ts';

const stories = demoStories
  .filter(({ query }) => query.appId !== undefined && query.taskId !== undefined)
  .slice(0, 20);
/** Of a machine that has much to do; the account's limit alone asks for two seconds. */
const soon = { timeout: 30_000 };
const appId = stories[0]?.query.appId ?? '';

/** Rows as a spreadsheet copies them: of every story, then of rooms that nobody knows, the last one twice. */
const cells = [
  ['类型', 'AppId', '房间ID', 'Task', 'User'],
  ...stories.map(({ kind, query: { roomId = '', taskId = '', userId = '', ...query } }) => [
    kind,
    query.appId ?? '',
    roomId,
    taskId,
    userId,
  ]),
  ...Array.from({ length: 40 }, (_, at) => ['mixed-push', appId, `unknown-${at}`, '=1+1', '']),
  ['mixed-push', appId, 'unknown-x', 'nothing', ''],
  ['mixed-push', appId, 'unknown-x', 'nothing', ''],
];
const copied = cells.map((row) => row.join('\t')).join('\n');
const rows = cells.length - 1;

test('rows of a spreadsheet become answers, which a colleague can open', async ({ page, browser }) => {
  await prepare(page, { language: 'en', colours: 'light', width: 1440 });
  await page.goto('bulk');
  await page.getByRole('textbox', { name: 'Rows' }).fill(copied);
  await expect(page.getByRole('combobox', { name: 'Read Task as' })).toHaveValue('taskId');
  await expect(page.getByText('1 row asks for the same as another')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: `Look up ${rows} rows` }).click();
  await expect(page).toHaveURL(/\/bulk\?job=/);
  await page.reload();
  await expect(page.getByText('Done')).toBeVisible(soon);
  await expect(page.getByText(`${rows} of ${rows}`)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: /^Cannot be looked up/ }).click();
  await expect(page.getByRole('row')).toHaveCount(41);
  await expect(page.getByText(/The character “=” \(position 1\)/).first()).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save CSV' }).click(),
  ]);
  const csv = await readFile(await file.path(), 'utf8');
  expect(csv.trimEnd().split('\r\n')).toHaveLength(41);
  expect(csv).toContain(",'=1+1,");

  const colleague = await browser.newPage();
  await colleague.goto(page.url());
  await expect(colleague.getByRole('row')).toHaveCount(41);
  await colleague.close();

  await page.getByRole('button', { name: /^All \d/ }).click();
  const first = stories[0];
  await page.getByRole('link', { name: /^Open row 1:/ }).click();
  await expect(page).toHaveURL(new RegExp(`/tasks/${first?.kind ?? ''}\\?.*run=`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

for (const reader of [
  { language: 'en', colours: 'dark', width: 1440 },
  { language: 'zh-CN', colours: 'light', width: 390 },
] as const) {
  test(`nothing moves while rows come in, in ${reader.language} at ${reader.width} px`, async ({ page }) => {
    await prepare(page, reader);
    const layoutShifts = await collectLayoutShifts(page);
    await page.goto('bulk');
    await page.getByRole('textbox', { name: /^(?:Rows|数据行)$/ }).fill(copied);
    await page.getByRole('button', { name: /^(?:Look up \d|查询 \d)/ }).click();
    await expect(page).toHaveURL(/\/bulk\?job=/);
    await expect(page.getByText(/^(?:Done|已完成)$/)).toBeVisible(soon);
    await expectNoSidewaysScroll(page);
    expect(await layoutShifts()).toEqual([]);
  });
}

test('a job goes on without its page, and stops when it is cancelled', async ({ page }) => {
  await page.goto('bulk');
  const many = Array.from({ length: 600 }, (_, at) => `record\t${appId}\troom-${at}\ttask-${at}`).join('\n');
  await page.getByRole('textbox', { name: 'Rows' }).fill(`Kind\tAppId\tRoomId\tTaskId\n${many}`);
  await page.getByRole('button', { name: 'Look up 600 rows' }).click();
  await expect(page.getByText(/per second/)).toBeVisible();
  const address = page.url();
  await page.goto('');
  await page.goto(address);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Cancelled')).toBeVisible();
  await expect(page.getByText(/^\d+ rows were not looked up\.$/)).toBeVisible();
});
