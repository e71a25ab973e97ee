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

// Every task of the demo as one of two very different readers meets it; those offered as examples as both do.
const readers: readonly Reader[] = [
  { language: 'en', colours: 'light', width: 1440 },
  { language: 'zh-CN', colours: 'dark', width: 390 },
];
const nameOf = ({ language, colours, width }: Reader) => `${language}, ${colours}, ${width} px`;

const shown = demoStories.filter(({ expectedVerdict }) => expectedVerdict !== null);
const examples = shown.filter(({ title }) => title !== undefined);
const others = shown.filter(({ title }) => title === undefined);

for (const story of examples) {
  for (const reader of readers) {
    test(`${story.name} reads right in ${nameOf(reader)}`, async ({ page }) => {
      await prepare(page, reader);
      const layoutShifts = await collectLayoutShifts(page);
      await expectToRead(page, story, reader);
      await expectAccessible(page);
      expect(await layoutShifts()).toEqual([]);
    });
  }
}

for (const kind of kinds) {
  for (const [turn, reader] of readers.entries()) {
    test(`the other tasks of ${kind} read right in ${nameOf(reader)}`, async ({ page }) => {
      test.slow();
      await prepare(page, reader);
      const layoutShifts = await collectLayoutShifts(page);
      for (const story of others.filter((each, position) => each.kind === kind && position % 2 === turn)) {
        await test.step(story.name, async () => {
          await expectToRead(page, story, reader);
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
