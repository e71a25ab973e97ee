import { expect, test } from 'playwright/test';
import { singlePush, startScriptedVendor } from '../scriptedVendor.ts';
import { startTasklens } from '../tasklensProcess.ts';

const look = 'api/v1/tasks/single-push?appId=app&roomId=room&taskId=task';

test('starts without any setting, says where it is and that it shows demo data', async () => {
  const tasklens = await startTasklens();
  expect(tasklens.startLine).toMatch(/^Tasklens is ready at http:\/\/127\.0\.0\.1:\d+\/ \(demo data\)$/);
  expect(await tasklens.stop()).toBe(0);
});

test('serves page, assets and API below its base path', async ({ page }) => {
  const tasklens = await startTasklens({ BASE_PATH: '/ops/tasklens/' });
  try {
    expect(tasklens.startLine).toMatch(/\/ops\/tasklens\/ \(demo data\)$/);
    await page.goto(tasklens.url);
    await page.getByRole('link', { name: 'Tasklens, home' }).click();
    await page.locator('main li a').first().click();
    await expect(page).toHaveURL(/\/ops\/tasklens\/tasks\//);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  } finally {
    await tasklens.stop();
  }
});

test('refuses to start on wrong settings, one line each', async () => {
  await expect(
    startTasklens({
      HOST: '0.0.0.0',
      VENDOR_QPS_SHARE: '2',
      VOLC_ACCESSKEY: 'AKLTFAKE',
      REDIS_URL: 'redis://x',
    }),
  ).rejects.toThrow(
    /exit code 1: (?=[^]*HOST)(?=[^]*VENDOR_QPS_SHARE)(?=[^]*VOLC_SECRETKEY)(?=[^]*REDIS_URL)/,
  );
});

test('lets a running look-up finish before it ends', async () => {
  const vendor = await startScriptedVendor();
  let release = (): void => undefined;
  const arrived = new Promise<void>((resolve) => {
    vendor.answer((request, response) => {
      release = () => {
        singlePush({})(request, response);
      };
      resolve();
    });
  });
  const answer = fetch(vendor.tasklens.url + look);
  await arrived;
  const stopped = vendor.tasklens.stop();
  release();
  expect((await answer).status).toBe(200);
  expect(await stopped).toBe(0);
  await vendor.stop();
});

test('marks a secret the same way after a restart, so that old and new links can be compared', async () => {
  const vendor = await startScriptedVendor();
  vendor.answer(singlePush({}));
  const first = (await (await fetch(vendor.tasklens.url + look)).json()) as { task: { pushUrl: string } };
  expect(first.task.pushUrl).toMatch(
    /^rtmp:\/\/push\.example\.com\/live\/•••#[0-9a-f]{6}\?txSecret=•••#[0-9a-f]{6}$/,
  );
  await vendor.stop();
});
