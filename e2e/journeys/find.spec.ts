import { toQueryString } from '@tasklens/server/contract/paths';
import { demoStories } from '../../server/src/demo/demoStories.ts';
import { expect, test } from '../fixtures.ts';
import { collectLayoutShifts, expectAccessible, expectNoSidewaysScroll, prepare } from '../reader.ts';

const storyOf = (name: string) => {
  const story = demoStories.find((each) => each.name === name);
  if (story === undefined) throw new Error(`the demo has no ${name}`);
  return story;
};
const { query } = storyOf('mixed-stopped-by-api');
const { appId = '', roomId = '' } = query;
const unknown = toQueryString({ profile: 'default', appId, roomId, taskId: 'nobody-knows' });

test('the ids of a task of whatever kind lead to it with one Enter', async ({ page }) => {
  const layoutShifts = await collectLayoutShifts(page);
  await page.goto(`find?${toQueryString(query)}`);
  const open = page.getByRole('link', { name: 'Open the task' });
  await expect(open).toBeFocused();
  await expect(page.getByRole('region', { name: 'Best answer' })).toContainText('Stopped through the API');
  await expect(page.getByRole('region', { name: 'Kind by kind' }).getByText('Not found')).toHaveCount(4);
  expect(await layoutShifts()).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tasks\/mixed-push\?/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Stopped through the API');
});

test('the ids can be changed and searched for again', async ({ page }) => {
  await page.goto(`find?${unknown}`);
  const form = page.getByRole('form');
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
  await form.getByLabel('Task ID').fill(query.taskId ?? '');
  await form.getByLabel('Task ID').press('Enter');
  await expect(page.getByRole('link', { name: 'Open the task' })).toBeFocused();
  expect(new URL(page.url()).searchParams.get('taskId')).toBe(query.taskId);
});

for (const reader of [
  { language: 'en', colours: 'dark', width: 1440 },
  { language: 'zh-CN', colours: 'light', width: 390 },
] as const) {
  test(`a miss explains itself in ${reader.language}`, async ({ page }) => {
    await prepare(page, reader);
    const title = reader.language === 'en' ? 'Why it may not be found' : '可能查不到的原因';
    for (const address of [`find?${unknown}`, `tasks/mixed-push?${unknown}`]) {
      await page.goto(address);
      await expect(page.getByRole('region', { name: title }).getByRole('listitem')).toHaveCount(9);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    }
  });
}

test('a task of another kind than believed is one click away', async ({ page }) => {
  await page.goto(`tasks/record?${toQueryString(query)}`);
  await page.getByRole('link', { name: 'Open: Mixed push' }).click();
  await expect(page).toHaveURL(/\/tasks\/mixed-push\?/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Stopped through the API');
});
