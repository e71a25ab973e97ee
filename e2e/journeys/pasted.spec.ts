import { readFileSync } from 'node:fs';
import { kinds } from '@tasklens/server/contract/kinds';
import { expect, test } from '../fixtures.ts';
import { collectLayoutShifts, expectAccessible, expectNoSidewaysScroll, prepare } from '../reader.ts';

/** The vendor's own example of an answer of each kind. */
const exampleOf = (kind: string) =>
  readFileSync(new URL(`../../server/src/domain/tasks/fixtures/${kind}.json`, import.meta.url), 'utf8');

for (const kind of kinds) {
  test(`the answer of a ${kind}, pasted, opens its page without a look-up`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (/\/api\/v1\/(tasks|find)/.test(request.url())) asked.push(request.url());
    });
    const layoutShifts = await collectLayoutShifts(page);
    await page.goto('pasted');
    await page.getByRole('textbox', { name: 'What was answered' }).fill(exampleOf(kind));
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Pasted answer: Volcengine was not asked.')).toBeVisible();
    await expect(page.getByRole('tab', { name: 'Raw' })).toBeVisible();
    expect(await layoutShifts()).toEqual([]);
    await page.reload();
    await expect(page.getByText('Pasted answer: Volcengine was not asked.')).toBeVisible();
    expect(asked).toEqual([]);
    expect(page.url()).toMatch(/\/pasted$/);
  });
}

for (const reader of [
  { language: 'en', colours: 'dark', width: 1440 },
  { language: 'zh-CN', colours: 'light', width: 390 },
] as const) {
  test(`several answers among other lines each have a page in ${reader.language}`, async ({ page }) => {
    await prepare(page, reader);
    await page.goto('pasted');
    const text = ['it broke, look:', ...kinds.map(exampleOf), '{"ResponseMetadata": {"RequestId": "cut'].join(
      '\n',
    );
    await page.getByRole('textbox').last().fill(text);
    await page.keyboard.press('Control+Enter');
    const answers = page.getByRole('tablist').first();
    await expect(answers.getByRole('tab')).toHaveCount(kinds.length);
    await answers.getByRole('tab').first().press('End');
    await expect(page).toHaveURL(/\/pasted\?n=5$/);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
}
