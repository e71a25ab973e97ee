import { toQueryString } from '@tasklens/server/contract/paths';
import type { Browser, Page } from 'playwright/test';
import { demoStories } from '../../server/src/demo/demoStories.ts';
import { expect, test } from '../fixtures.ts';
import {
  collectLayoutShifts,
  expectAccessible,
  expectNoSidewaysScroll,
  prepare,
  type Reader,
} from '../reader.ts';
import { singlePush, startScriptedVendor, type ScriptedVendor } from '../scriptedVendor.ts';

const story = demoStories.find(({ name }) => name === 'mixed-stopped-by-api');
if (story === undefined) throw new Error('the demo has no such mixed push');
const address = `tasks/${story.kind}?${toQueryString(story.query)}`;
const sender: Reader = { language: 'en', colours: 'light', width: 1440 };

/** Shares the task at `from`; gives the share's address as the sender's clipboard has it. */
async function share(page: Page, { from, note }: { from: string; note: string }): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(from);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByLabel(/^Note/).fill(note);
  await page.getByRole('radio', { name: '1 hour' }).check();
  await page.getByRole('button', { name: 'Create and copy link' }).click();
  const link = page.getByLabel('Link to the share');
  await expect(link).toBeFocused();
  const url = await link.inputValue();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url);
  return url;
}

/** Somebody else, who has nothing but the link. */
async function asStranger(
  browser: Browser,
  reader: Reader,
  look: (page: Page, asked: string[]) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('/api/'))
      asked.push(`${request.method()} ${pathname.replace(/.*\/api\/v1\//, '')}`);
  });
  await prepare(page, reader);
  await look(page, asked);
  await context.close();
}

for (const reader of [sender, { language: 'zh-CN', colours: 'dark', width: 390 }] as const) {
  test(`a stranger sees what was shared, in ${reader.language}, ${reader.colours}, ${reader.width} px`, async ({
    page,
    browser,
  }) => {
    await prepare(page, sender);
    const note = 'Look at stream 3.\n<b>Nobody</b> sees it.';
    const url = await share(page, { from: `${address}&tab=streams&sel=stream-3&zone=utc`, note });
    const verdict = await page.getByRole('heading', { level: 1 }).innerText();

    await asStranger(browser, reader, async (stranger, asked) => {
      const layoutShifts = await collectLayoutShifts(stranger);
      await stranger.goto(url);
      const headline = stranger.getByRole('heading', { level: 1 });
      if (reader.language === 'en') await expect(headline).toHaveText(verdict, { useInnerText: true });
      else await expect(headline).toHaveText(/\p{Script=Han}/u);
      await expect(stranger.getByRole('blockquote')).toHaveText(note, { useInnerText: true });
      await expect(stranger.getByRole('tab', { selected: true })).toHaveAttribute('id', 'tab-streams');
      await expect(stranger.getByRole('button', { name: 'UTC', exact: true })).toHaveAttribute(
        'aria-pressed',
        'true',
      );
      await expect(stranger.locator('[data-stream-index="3"]').first()).toBeVisible();
      await expect(stranger).toHaveTitle(/^(Shared: |分享：)/);
      await expectNoSidewaysScroll(stranger);
      await expectAccessible(stranger);
      expect(await layoutShifts()).toEqual([]);

      const response = await stranger.request.get(url);
      expect(response.headers()['x-robots-tag']).toBe('noindex');
      expect([...new Set(asked)].toSorted()).toEqual([
        'GET meta',
        `GET shares/${url.slice(url.lastIndexOf('/') + 1)}`,
      ]);
    });
  });
}

test('a share lets its reader look around, and goes back to what was shared', async ({ page }) => {
  await prepare(page, sender);
  const url = await share(page, { from: `${address}&tab=raw&sel=stream-3`, note: '' });
  await page.goto(url);
  await page.getByRole('tab', { name: 'Request' }).click();
  await expect(page).toHaveURL(`${url}?tab=request`);
  await page.reload();
  await expect(page.getByRole('tab', { name: 'Request' })).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('tab', { name: 'Raw' }).click();
  await expect(page).toHaveURL(url);

  await page.getByRole('link', { name: 'Compare with live' }).click();
  await expect(page).toHaveURL(/\/compare\?left=share%3A/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.goBack();
  await page.getByRole('link', { name: 'Look it up live' }).click();
  await expect(page).toHaveURL(/\/tasks\/mixed-push\?.*&run=\d+/);
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeEnabled();
});

test('a share taken back is gone for others, and its maker is told', async ({ page, browser }) => {
  await prepare(page, sender);
  const url = await share(page, { from: address, note: 'soon gone' });
  await page.getByRole('link', { name: 'My shares' }).click();
  await expect(page.getByText('soon gone')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page
    .getByRole('button', { name: /^Take back/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^Take back for good/ }).click();
  await expect(page.getByRole('region', { name: 'Ended' })).toContainText('soon gone');
  await expect(page.getByText('Taken back: nobody can open it any more.')).toBeFocused();

  await page.goto(url);
  await expect(page.getByRole('alert')).toContainText('You took this share back');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Open the task to share it again' }).click();
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeEnabled();

  await asStranger(browser, sender, async (stranger) => {
    await stranger.goto(url);
    const whatIsSaid = stranger.getByRole('main');
    await expect(whatIsSaid).toContainText('There is no share at this address');
    const words = await whatIsSaid.innerText();
    await stranger.goto(url.replace(/.{22}$/, 'A'.repeat(22)));
    await expect(whatIsSaid).toContainText('There is no share at this address');
    expect(await whatIsSaid.innerText()).toBe(words);
  });
});

const testWithVendor = test.extend<{ vendor: ScriptedVendor }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures a fixture needs off this pattern
  vendor: async ({}, use) => {
    const vendor = await startScriptedVendor();
    await use(vendor);
    await vendor.stop();
  },
});

testWithVendor(
  'a share stays as it was, whatever the task did since, and asks no vendor',
  async ({ page, vendor }) => {
    await prepare(page, sender);
    const StartTime = Date.now() - 600_000;
    vendor.answer(singlePush({ StartTime }));
    const task = `${vendor.tasklens.url}tasks/single-push?appId=app&roomId=room-42&taskId=task-7`;
    const url = await share(page, { from: task, note: '' });

    vendor.answer(
      singlePush({ StartTime, Status: 3, EndTime: Date.now(), StopReason: 'StopByAPI', PushStreamState: 6 }),
    );
    await page.goto(task);
    // The first answer may still come from the server's one-second cache.
    await expect(page).toHaveTitle(/^Ended/, { timeout: 10_000 });
    vendor.answer((_, response) => response.destroy());
    const calls = vendor.calls();
    await page.goto(url);
    await expect(page).toHaveTitle(/^Shared: Running/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Running and pushing/);
    expect(vendor.calls()).toBe(calls);
  },
);

test('the share panel fits a phone and leaves at Escape', async ({ page }) => {
  await prepare(page, { language: 'zh-CN', colours: 'dark', width: 390 });
  await page.goto(address);
  const button = page.getByRole('button', { name: '分享', exact: true });
  await button.click();
  await expect(page.getByRole('radio', { name: '7 天' })).toBeChecked();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: '分享' })).toHaveCount(0);
  await expect(button).toBeFocused();
});
