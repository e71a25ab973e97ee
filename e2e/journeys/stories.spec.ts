import { toQueryString } from '@tasklens/server/contract/paths';
import { demoStories } from '../../server/src/demo/demoStories.ts';
import { expect, test } from '../fixtures.ts';
import { collectLayoutShifts, expectAccessible, expectNoSidewaysScroll, prepare } from '../reader.ts';

// Every task of the demo as one of two very different readers meets it; those offered as examples as both do.
const readers = [
  { language: 'en', colours: 'light', width: 1440 },
  { language: 'zh-CN', colours: 'dark', width: 390 },
] as const;

const shown = demoStories.filter(({ expectedVerdict }) => expectedVerdict !== null);
for (const [position, story] of shown.entries()) {
  for (const reader of readers.filter((_, turn) => story.title !== undefined || turn === position % 2)) {
    test(`${story.name} reads right in ${reader.language}, ${reader.colours}, ${reader.width} px`, async ({
      page,
    }) => {
      await prepare(page, reader);
      const layoutShifts = await collectLayoutShifts(page);
      await page.goto(`tasks/${story.kind}?${toQueryString(story.query)}`);

      const headline = page.getByRole('heading', { level: 1 });
      await expect(headline).toBeVisible();
      await expect(page.getByRole('tab').first()).toBeVisible();
      await expect(page).toHaveTitle(/ · Tasklens$/);
      if (reader.language === 'zh-CN') await expect(headline).toHaveText(/\p{Script=Han}/u);
      else await expect(headline).not.toHaveText(/\p{Script=Han}/u);

      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      expect(await layoutShifts()).toEqual([]);
    });
  }
}
