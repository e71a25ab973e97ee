import { toQueryString } from '@tasklens/server/contract/paths';
import { demoFailures } from '../../server/src/demo/demoFailures.ts';
import { find as findEn } from '../../web/src/i18n/en/find.ts';
import { messages as en } from '../../web/src/i18n/en/messages.ts';
import { find as findZh } from '../../web/src/i18n/zh-CN/find.ts';
import { messages as zh } from '../../web/src/i18n/zh-CN/messages.ts';
import { expect, test } from '../fixtures.ts';
import { expectAccessible, expectNoSidewaysScroll, prepare } from '../reader.ts';
import { startTasklens } from '../tasklensProcess.ts';

// The silent vendor is given up sooner than an operator would, so that nobody waits.
test.use({
  demo: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures a fixture needs off this pattern
    async ({}, use) => {
      const demo = await startTasklens({ VENDOR_TIMEOUT_MS: '1500' });
      await use(demo);
      await demo.stop();
    },
    { scope: 'worker' },
  ],
});

const readers = [
  { language: 'en', colours: 'dark', width: 1440 },
  { language: 'zh-CN', colours: 'light', width: 390 },
] as const;

// Failures share a page, as they do for whoever mistypes twice.
for (const [turn, reader] of readers.entries()) {
  const failures = demoFailures.filter((_, position) => position % 2 === turn);
  test(`failures say what to do next in ${reader.language}`, async ({ page }) => {
    test.slow();
    const words = reader.language === 'en' ? en : zh;
    await prepare(page, reader);
    const seen = new Set<boolean>();
    for (const { name, kind, query, expectedFailure } of failures) {
      await test.step(name, async () => {
        await page.goto(`tasks/${kind}?${toQueryString(query)}`);
        const main = page.getByRole('main');
        await expect(main.getByRole('alert')).toContainText(words.problems[expectedFailure].headline);
        // A miss explains itself; whatever else fails has its steps.
        const reasons = reader.language === 'en' ? findEn.causes.title : findZh.causes.title;
        const isMiss = expectedFailure === 'task-not-found';
        await expect(main).toContainText(isMiss ? reasons : words.frame.whatNext);
        await expect(main).toContainText(words.frame.requestId);
        await expect(main.getByRole('button', { name: words.frame.retry })).toBeVisible();
        await expectNoSidewaysScroll(page);
        // All failures are one page, but for a miss.
        if (!seen.has(isMiss)) await expectAccessible(page);
        seen.add(isMiss);
      });
    }
  });
}

test('a page that was opened before an update says that it wants to be reloaded', async ({
  context,
  demo,
}) => {
  const page = await context.newPage(); // it complains, and rightly
  await prepare(page, { language: 'en', colours: 'light', width: 1440 });
  await page.goto(`${demo.url}tasks/record?appId=664a07d95e1f2a3b4c5d6e7f&roomId=show-305&taskId=record-1`);
  await expect(page.getByRole('tab').first()).toBeVisible();

  await page.route('**/assets/*.js', (route) => route.fulfill({ status: 404 }));
  await page.getByRole('tab', { name: en.task.tabs.raw }).click();
  await expect(page.getByRole('heading', { name: en.frame.partMissingTitle })).toBeVisible();
  await expectAccessible(page);

  await page.unroute('**/assets/*.js');
  await page.getByRole('button', { name: en.frame.reload }).click();
  await expect(page.getByRole('tab', { name: en.task.tabs.raw, selected: true })).toBeVisible();
});
