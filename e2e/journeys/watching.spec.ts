import { expect, test } from 'playwright/test';
import { singlePush, startScriptedVendor, type ScriptedVendor } from '../scriptedVendor.ts';

const address = 'tasks/single-push?appId=app&roomId=room-42&taskId=task-7';
let vendor: ScriptedVendor;

test.beforeEach(async () => {
  vendor = await startScriptedVendor();
});

test.afterEach(async () => {
  await vendor.stop();
});

test('a running task is asked again every 5 s, and no more once it has ended', async ({ page }) => {
  await page.clock.install();
  const run = { StartTime: Date.now() - 600_000 };
  vendor.answer(singlePush(run));
  await page.goto(vendor.tasklens.url + address);
  await expect(page).toHaveTitle('Running · room-42 / task-7 · Tasklens');

  vendor.answer(
    singlePush({ ...run, Status: 3, EndTime: Date.now(), StopReason: 'StopByAPI', PushStreamState: 6 }),
  );
  await expect(page).toHaveTitle('Ended · room-42 / task-7 · Tasklens', { timeout: 10_000 });
  const asked = vendor.calls();
  await page.clock.runFor(60_000);
  expect(vendor.calls()).toBe(asked);
});

test('when the vendor fails, the last good answer stays, with its age, and the page asks less often', async ({
  page,
}) => {
  vendor.answer(singlePush({}));
  await page.goto(vendor.tasklens.url + address);
  const headline = page.getByRole('heading', { level: 1 });
  await expect(headline).toBeVisible();
  const words = await headline.innerText();

  vendor.answer((_, response) =>
    response.writeHead(404, { 'content-type': 'application/json' }).end('<html>'),
  );
  await expect(page.getByText(/Checking again failed/)).toBeVisible({ timeout: 10_000 });
  await expect(headline).toHaveText(words);
});

test('no secret of the push address reaches the browser or the log', async ({ page }) => {
  vendor.answer(singlePush({ Note: 'rtmp://a.example.com/live/OTHER-KEY?token=OTHER-SECRET' }));
  const bodies: string[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/api/')) void response.text().then((text) => bodies.push(text));
  });
  await page.goto(vendor.tasklens.url + address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => bodies.length).toBeGreaterThan(0);
  for (const text of [...bodies, vendor.tasklens.log(), await page.content()]) {
    expect(text).not.toMatch(/FAKE-STREAM-KEY|FAKE-SECRET|OTHER-SECRET|AKLTFAKEFORTESTS|FakeSecretForTests/);
  }
  expect(vendor.tasklens.log()).not.toContain('task-7');
});

test('values that carry markup are shown as text', async ({ page }) => {
  vendor.answer(
    singlePush({
      StopReason: '<img src=x onerror=alert(1)>',
      Status: 3,
      PushStreamState: 6,
      EndTime: Date.now(),
      Stream: { UserId: '<script>alert(2)</script>', StreamType: 9 },
      PushURL: 'javascript:alert(3)',
    }),
  );
  page.on('dialog', () => {
    throw new Error('something of the vendor’s answer was run');
  });
  await page.goto(vendor.tasklens.url + address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('<img src=x onerror=alert(1)>').first()).toBeVisible();
  await expect(page.locator('a[href^="javascript"]')).toHaveCount(0);
  await expect(page.locator('main img')).toHaveCount(0);
});
