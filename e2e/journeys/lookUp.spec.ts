import { expect, test } from '../fixtures.ts';
import { collectLayoutShifts, expectAccessible, expectNoSidewaysScroll, prepare } from '../reader.ts';

const readers = [
  { language: 'en', colours: 'light', width: 390 },
  { language: 'zh-CN', colours: 'dark', width: 390 },
  { language: 'zh-CN', colours: 'light', width: 768 },
  { language: 'en', colours: 'dark', width: 1440 },
  { language: 'zh-CN', colours: 'light', width: 1440 },
] as const;

for (const reader of readers) {
  test(`home is fit to be seen in ${reader.language}, ${reader.colours}, ${reader.width} px`, async ({
    page,
  }) => {
    await prepare(page, reader);
    await page.goto('');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('heading', { name: /^(Examples|示例)/ })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
}

test('from a blank page to an answer with the keyboard alone', async ({ page, demo }) => {
  const meta = (await (await page.request.get('api/v1/meta')).json()) as {
    examples: { kind: string; query: Record<string, string> }[];
  };
  const example = meta.examples.find(({ kind }) => kind === 'record');
  if (example === undefined) throw new Error('the demo offers no recording');

  await page.goto(`${demo.url}?kind=mixed-push`);
  await page.getByRole('tab', { name: 'Mixed push' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Cloud recording' })).toHaveAttribute('aria-selected', 'true');
  for (const field of ['appId', 'roomId', 'taskId']) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(example.query[field] ?? '');
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tasks\/record\?appId=/);
  await expect(page.getByRole('tab', { name: 'Files' })).toBeVisible();

  await page.keyboard.press('/');
  await expect(page.getByRole('textbox', { name: 'Look up what a customer sent' })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(demo.url);
  await expect(page.getByRole('heading', { name: /^Recent look-ups/ })).toBeVisible();
});

test('a pasted link with nonsense opens the form with what could be read', async ({ page }) => {
  await page.goto('tasks/mixed-push?appId=661e8f&roomId=room%2042&zone=mars&tab=%3Cscript%3E&sel=x');
  await expect(page.getByLabel(/^App ID/)).toHaveValue('661e8f');
  await expect(page.getByLabel(/^Room ID/)).toHaveValue('room 42');
  await expect(page.getByText('The character “ ” (position 5) cannot be part of this ID')).toBeVisible();
  await expect(page.getByText(/one of the two is enough/)).toBeVisible();

  await page.goto('tasks/nonsense?taskId=t-1');
  await expect(page.getByLabel(/^Task ID/)).toHaveValue('t-1');
});

test('an address that is no page says so', async ({ page }) => {
  await page.goto('nowhere/at/all');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
});

test('language and colours are remembered, and the text is painted in them at once', async ({ page }) => {
  await page.goto('');
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('查询任务');
  await page.getByRole('button', { name: /^配色/ }).click();
  await page.getByRole('button', { name: /^配色/ }).click();
  const layoutShifts = await collectLayoutShifts(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('查询任务');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark');
  expect(await layoutShifts()).toEqual([]);
});
