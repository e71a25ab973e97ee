import { toQueryString } from '@tasklens/server/contract/paths';
import { kinds } from '@tasklens/server/contract/kinds';
import type { Page } from 'playwright/test';
import { demoStories } from '../../server/src/demo/demoStories.ts';
import { expect, test } from '../fixtures.ts';
import {
  collectLayoutShifts,
  expectAccessible,
  expectNoSidewaysScroll,
  prepare,
  type Reader,
} from '../reader.ts';

type Story = (typeof demoStories)[number];

// Every task of the demo as one of two very different readers meets it, and the first example of each kind as both do. axe
// reads the examples, for they show every part there is. Tasks of a kind share a page, as they do for whoever looks several
// up.
const readers: readonly Reader[] = [
  { language: 'en', colours: 'light', width: 1440 },
  { language: 'zh-CN', colours: 'dark', width: 390 },
];

const shown = demoStories.filter(({ expectedVerdict }) => expectedVerdict !== null);

for (const kind of kinds) {
  const stories = shown.filter((story) => story.kind === kind);
  const firstExample = stories.find(({ title }) => title !== undefined);
  for (const [turn, reader] of readers.entries()) {
    const { language, colours, width } = reader;
    test(`tasks of ${kind} read right in ${language}, ${colours}, ${width} px`, async ({ page }) => {
      test.slow();
      await prepare(page, reader);
      const layoutShifts = await collectLayoutShifts(page);
      for (const [position, story] of stories.entries()) {
        if (position % 2 !== turn && story !== firstExample) continue;
        await test.step(story.name, async () => {
          await expectToRead(page, story, reader);
          if (story.title !== undefined) await expectAccessible(page);
          expect(await layoutShifts()).toEqual([]);
        });
      }
    });
  }
}

async function expectToRead(page: Page, { kind, query }: Story, { language }: Reader): Promise<void> {
  await page.goto(`tasks/${kind}?${toQueryString(query)}`);
  const headline = page.getByRole('heading', { level: 1 });
  await expect(headline).toBeVisible();
  await expect(page.getByRole('tab').first()).toBeVisible();
  await expect(page).toHaveTitle(/ · Tasklens$/);
  if (language === 'zh-CN') await expect(headline).toHaveText(/\p{Script=Han}/u);
  else await expect(headline).not.toHaveText(/\p{Script=Han}/u);
  await expectNoSidewaysScroll(page);
}
