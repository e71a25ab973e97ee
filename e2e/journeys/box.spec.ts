import type { Page } from 'playwright/test';
import { toQueryString } from '@tasklens/server/contract/paths';
import { demoStories } from '../../server/src/demo/demoStories.ts';
import { expect, test } from '../fixtures.ts';
import { collectLayoutShifts, expectAccessible, expectNoSidewaysScroll, prepare } from '../reader.ts';

const story = demoStories.find(({ name }) => name === 'mixed-stopped-by-api');
if (story === undefined) throw new Error('the demo has no such mixed push');
const { appId = '', roomId = '', taskId = '' } = story.query;

/** As a customer's log has it. */
const logLine = `2026-11-21 17:00:02.113 [INFO] StartPushMixedStreamToCDN ok, app_id=${appId} room_id=${roomId} task_id=${taskId} cost=83ms`;
const sheet = [
  'AppId\tRoomId\tTaskId',
  ...Array.from({ length: 40 }, (_, at) => `${appId}\troom-${at}\ttask-${at}`),
];

const boxOf = (page: Page) => page.getByRole('search').getByRole('textbox').first();
const panelOf = (page: Page) => page.getByRole('group', { name: /^(What was recognised|识别结果)$/ });

/** Home, once it listens to keys. */
async function openHome(page: Page): Promise<void> {
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** As a paste arrives, without the clipboard of the machine. */
const paste = (page: Page, text: string) => page.keyboard.insertText(text);

test('from a log line to its task with one paste and one Enter', async ({ page }) => {
  await openHome(page);
  await page.keyboard.press('/');
  await expect(boxOf(page)).toBeFocused();
  await paste(page, logLine);
  await expect(panelOf(page).getByRole('group', { name: `Room ID ${roomId}` })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open the task' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tasks\/mixed-push\?/);
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({ appId, roomId, taskId });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('on a task page Ctrl-K opens the box over it, and Enter before its other half is there is not lost', async ({
  page,
}) => {
  const layoutShifts = await collectLayoutShifts(page);
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/BoxPanel-*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`tasks/mixed-push?${toQueryString(story.query)}`);
  await expect(page.getByRole('heading', { name: /^Findings/ })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(boxOf(page)).toBeFocused();
  await paste(page, 'room: room-77, user: host-9');
  await page.keyboard.press('Enter');
  await expect(boxOf(page)).toHaveValue('room: room-77, user: host-9');
  release();
  await expect(page).toHaveURL(/\/find\?/);
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({
    roomId: 'room-77',
    userId: 'host-9',
  });
  expect(await layoutShifts()).toEqual([]);
});

test('with the keyboard alone a misread id is put right', async ({ page }) => {
  await openHome(page);
  await page.keyboard.press('/');
  await paste(page, 'lesson-42');
  const chip = panelOf(page).getByRole('group', { name: /^Task ID lesson-42, unsure$/ });
  await expect(chip).toBeVisible();
  const label = chip.getByRole('combobox', { name: 'What lesson-42 is' });
  for (
    let step = 0;
    step < 5 && !(await label.evaluate((node) => node === document.activeElement));
    step += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('r'); // a native choice goes to what begins so
  await expect(panelOf(page).getByRole('group', { name: 'Room ID lesson-42' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/find\?roomId=lesson-42$/);
  await expect(page.getByRole('banner').getByRole('textbox')).toBeVisible(); // home had its own

  await page.keyboard.press('/');
  await paste(page, 'other');
  await expect(page.getByRole('search').getByRole('status')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toBeHidden();
  await expect(boxOf(page)).toHaveValue('other');
});

test('rows of a sheet go to the bulk page, an answer to the page of pasted ones', async ({ page }) => {
  await openHome(page);
  await boxOf(page).click();
  await paste(page, sheet.join('\n'));
  await expect(page.getByText('40 tasks recognised')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/bulk$/);
  await expect(page.getByRole('heading', { name: 'Look up many at once' })).toBeVisible();

  await page.keyboard.press('Control+k');
  const answer = {
    ResponseMetadata: { Action: 'GetPushSingleStreamToCDNTask' },
    Result: {
      Status: 3,
      StartTime: '2026-11-21T09:00:02Z',
      EndTime: '2026-11-21T09:12:43Z',
      StopReason: 'StopByAPI',
    },
  };
  await paste(page, JSON.stringify(answer));
  await page.getByRole('button', { name: 'Open the pasted answer' }).click();
  await expect(page).toHaveURL(/\/pasted/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('nothing on home moves while the box comes, opens and closes', async ({ page }) => {
  const layoutShifts = await collectLayoutShifts(page);
  await page.goto('');
  await expect(page.getByRole('heading', { name: /^Examples/ })).toBeVisible();
  await page.keyboard.press('/');
  await paste(page, sheet.join('\n'));
  await expect(page.getByText('40 tasks recognised')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toBeHidden();
  expect(await layoutShifts()).toEqual([]);
});

test('a paste of a megabyte is read, and the box goes on', async ({ page }) => {
  await openHome(page);
  await boxOf(page).click();
  const lines = Array.from(
    { length: 8000 },
    (_, at) =>
      `2026-11-21 17:00:02 INFO worker ${at} did something that tells nothing at all, in words, and then again in words`,
  );
  await boxOf(page).evaluate(
    (field, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', text);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [...lines, logLine].join('\n'),
  );
  await expect(panelOf(page).getByRole('group', { name: `Room ID ${roomId}` })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tasks\/mixed-push\?/);
});

const readers = [
  { language: 'en', colours: 'light', width: 390 },
  { language: 'zh-CN', colours: 'dark', width: 390 },
  { language: 'zh-CN', colours: 'light', width: 1440 },
  { language: 'en', colours: 'dark', width: 1440 },
] as const;

for (const reader of readers) {
  test(`the open box is fit to be seen in ${reader.language}, ${reader.colours}, ${reader.width} px`, async ({
    page,
  }) => {
    await prepare(page, reader);
    await page.goto('shares');
    await boxOf(page).click();
    await paste(
      page,
      `SecretAccessKey=TkRJMVpETTJaV1ptWVRZd04ySXpNV1E0 room_id=房间42, user: ${'host'.repeat(32)}`,
    );
    await expect(page.getByRole('search').getByRole('status')).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
}
