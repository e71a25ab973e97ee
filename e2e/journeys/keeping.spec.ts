import { expect, test, type Browser, type Page } from 'playwright/test';
import { collectLayoutShifts, expectAccessible, expectNoSidewaysScroll } from '../reader.ts';
import { singlePush, startScriptedVendor, type ScriptedVendor } from '../scriptedVendor.ts';

const address = 'tasks/single-push?appId=app&roomId=room-42&taskId=task-7';
const hour = 3_600_000;
let vendor: ScriptedVendor;

test.beforeEach(async () => {
  vendor = await startScriptedVendor();
});

test.afterEach(async () => {
  await vendor.stop();
});

const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const notice = (page: Page) => page.getByRole('complementary', { name: 'Where this answer comes from' });

/** Looks the task up as a first reader does; gives the link to pass on. */
async function lookUp(page: Page): Promise<string> {
  await page.goto(vendor.tasklens.url + address);
  await expect(headline(page)).toBeVisible();
  await expect(page).toHaveURL(/[?&]run=\d+/);
  return page.url();
}

/** As a reader does who will not wait for the page to ask again by itself. */
const checkNow = (page: Page) => page.getByRole('button', { name: 'Check again now' }).click();

/** Opens a link in a browser that has never been here. */
async function openElsewhere(browser: Browser, link: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(link);
  return page;
}

test('a link opens what its sender saw with the vendor switched off, and says so', async ({
  page,
  browser,
}) => {
  const ended = singlePush({ Status: 3, EndTime: Date.now(), StopReason: 'StopByAPI', PushStreamState: 6 });
  vendor.answer(ended);
  const layoutShifts = await collectLayoutShifts(page);
  const link = await lookUp(page);
  const words = await headline(page).innerText();
  expect(await layoutShifts()).toEqual([]);
  expect(vendor.calls()).toBe(1);

  vendor.answer((_, response) => response.destroy());
  const elsewhere = await (await browser.newContext()).newPage();
  const shiftsElsewhere = await collectLayoutShifts(elsewhere);
  // For a second after a look-up its answer serves for equal ones.
  await expect(async () => {
    await elsewhere.goto(link);
    await expect(notice(elsewhere)).toBeVisible();
  }).toPass();
  await expect(headline(elsewhere)).toHaveText(words);
  await expect(notice(elsewhere)).toContainText('Kept answer: this is what Volcengine said at');
  await expect(notice(elsewhere)).toContainText('Volcengine cannot be asked');
  await expect(elsewhere).toHaveTitle('Kept: Ended · room-42 / task-7 · Tasklens');
  await expect(elsewhere.getByText(/^checked/)).toHaveCount(0);
  await expect(elsewhere.getByRole('tab').first()).toBeVisible();

  vendor.answer(ended);
  await notice(elsewhere).getByRole('button', { name: 'Ask Volcengine again' }).click();
  await expect(notice(elsewhere).getByText('Volcengine answers again')).toBeVisible();
  await expect(elsewhere).toHaveTitle('Ended · room-42 / task-7 · Tasklens');
  expect(await shiftsElsewhere()).toEqual([]);
});

test('when the ids are used again, a link still opens its own run, and leads to the newer one', async ({
  page,
  browser,
}) => {
  const firstStart = Date.now() - hour;
  vendor.answer(singlePush({ StartTime: firstStart }));
  const link = await lookUp(page);
  expect(link).toContain(`run=${firstStart}`);

  const nextStart = Date.now() - 60_000;
  vendor.answer(
    singlePush({ StartTime: nextStart, Status: 3, EndTime: Date.now(), StopReason: 'StopByAPI' }),
  );
  await checkNow(page);
  await expect(page.getByText(/These IDs have been used again/)).toBeVisible();
  await expect(headline(page)).toHaveText(/^Running/);

  const elsewhere = await openElsewhere(browser, link);
  await expect(headline(elsewhere)).toHaveText(/^Running/);
  await expect(notice(elsewhere)).toContainText('These IDs have been used again');
  await expect(notice(elsewhere).getByRole('link', { name: 'Compare the two runs' })).toBeVisible();
  await notice(elsewhere).getByRole('link', { name: 'Open the newer run' }).click();
  await expect(headline(elsewhere)).toHaveText(/^Ended/);
  await expect(elsewhere).toHaveURL(new RegExp(`run=${nextStart}`));
  await elsewhere.goBack();
  await expect(headline(elsewhere)).toHaveText(/^Running/);
});

test('the history tells what changed between which looks, and opens any point of it', async ({ page }) => {
  const running = { StartTime: Date.now() - 600_000 };
  vendor.answer(singlePush(running));
  await lookUp(page);
  vendor.answer(singlePush({ ...running, PushStreamState: 3 }));
  await checkNow(page);
  await expect(page.getByText(/Reconnecting/).first()).toBeVisible();
  vendor.answer(singlePush({ ...running, Status: 3, EndTime: Date.now(), StopReason: 'StopByAPI' }));
  await checkNow(page);
  await expect(headline(page)).toHaveText(/^Ended/);

  await page.getByRole('tab', { name: 'History' }).click();
  await expect(page.getByText('Pushing to the CDN → Reconnecting to the CDN')).toBeVisible();
  await expect(page.getByText('Running → Ended')).toBeVisible();
  await expect(page.getByText('shown here')).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('link', { name: /^Open the answer of/ })
    .first()
    .click();
  await expect(headline(page)).toHaveText(/^Running/);
  await expect(notice(page)).toContainText('you opened a point of the task’s history');
  await page.reload();
  await expect(headline(page)).toHaveText(/^Running/);
  await expectAccessible(page);
  await notice(page).getByRole('link', { name: 'Back to the newest answer' }).click();
  await expect(headline(page)).toHaveText(/^Ended/);
  await page.setViewportSize({ width: 390, height: 900 });
  await expectNoSidewaysScroll(page);
});

test('a running task that the vendor forgets soon can be kept under watch', async ({ page }) => {
  vendor.answer(singlePush({ StartTime: Date.now() - 67 * hour }));
  const layoutShifts = await collectLayoutShifts(page);
  await lookUp(page);
  const watch = page.getByRole('region', { name: 'Keep watching' });
  await expect(watch).toContainText('Tasklens can ask twice more by itself');
  await watch.getByRole('button', { name: 'Keep watching' }).click();
  await expect(watch).toContainText('Tasklens asks again by itself at');
  await page.reload();
  await expect(watch).toContainText('Tasklens asks again by itself at');
  await watch.getByRole('button', { name: 'Stop watching' }).click();
  await expect(watch.getByRole('button', { name: 'Keep watching' })).toBeVisible();
  expect(await layoutShifts()).toEqual([]);
});
