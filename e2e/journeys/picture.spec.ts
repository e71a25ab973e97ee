import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';
import { collectLayoutShifts, expectAccessible, prepare } from '../reader.ts';

const classApp = '661e8f2b4c543cf0a1b2c3d4';
const showApp = '664a07d95e1f2a3b4c5d6e7f';
/** A screen with three cameras beside it; the demo's first example. */
const lesson = `tasks/mixed-push?appId=${classApp}&roomId=room-42&taskId=task-7`;
/** A background and two stand-ins that the stand-in vendor serves itself. */
const portrait = `tasks/mixed-push?appId=${showApp}&roomId=show-313&taskId=relay-portrait`;

const regionOf = (page: Page, streamIndex: number) => page.locator(`[data-stream-index="${streamIndex}"]`);

test('each region stands on the screen where the vendor draws it', async ({ page }) => {
  await prepare(page, { language: 'en', colours: 'light', width: 1440 });
  await page.goto(lesson);
  const box = regionOf(page, 1).locator('rect').first();
  // 0.677, 0.06 and 0.3, 0.3 of 1280 × 720 px, rounded to nearest.
  for (const [name, value] of Object.entries({ x: 867, y: 43, width: 384, height: 216, rx: 19.968 })) {
    expect(Number(await box.getAttribute(name))).toBeCloseTo(value, 9);
  }
  const canvas = await boundsOf(page.getByRole('group', { name: /^Picture of/ }));
  const shown = await boundsOf(box);
  const scale = canvas.width / 1280;
  expect(Math.abs(shown.x - canvas.x - 867 * scale)).toBeLessThan(1);
  expect(Math.abs(shown.y - canvas.y - 43 * scale)).toBeLessThan(1);
  expect(Math.abs(shown.width - 384 * scale)).toBeLessThan(1);
});

test('a link shows exactly the view that its sender had', async ({ page }) => {
  await prepare(page, { language: 'en', colours: 'light', width: 1440 });
  const shifts = await collectLayoutShifts(page);
  await page.goto(lesson);
  await page.getByRole('button', { name: 'Layers 4' }).click();
  await page.getByRole('button', { name: 'Hide guest-4, z 1' }).click();
  await page.getByRole('button', { name: 'Overlaps' }).click();
  await regionOf(page, 2).click();
  await page
    .getByRole('combobox', { name: 'What guest-3 does (supposed)' })
    .first()
    .selectOption('not-publishing');
  await page.getByRole('button', { name: '100%' }).click();
  await expect(page).toHaveURL(/sel=stream-2.*zoom=1_/);

  await page.goto(page.url());
  await expect(regionOf(page, 1)).toBeVisible();
  await expect(regionOf(page, 3)).toHaveCount(0);
  await expect(page.getByText('Viewers see the last frame', { exact: false }).first()).toBeVisible();
  await expect(page.getByText(/^Not the plain view:.*hidden: guest-4/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Reset view' }).click();
  await expect(regionOf(page, 3)).toBeVisible();
  await expect(page).not.toHaveURL(/hide|shade|who|zoom/);
  expect(await shifts()).toEqual([]);
});

test('the keyboard walks the regions by z and chooses one', async ({ page }) => {
  await page.goto(lesson);
  await regionOf(page, 4).focus();
  for (const above of [2, 3, 1]) {
    await page.keyboard.press('ArrowUp');
    await expect(regionOf(page, above)).toBeFocused();
  }
  await page.keyboard.press('Home');
  await expect(regionOf(page, 4)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sel=stream-4/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/sel=/);
});

test('pictures load once asked for, and through the server alone', async ({ page, demo }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(demo.url) && !url.startsWith('data:')) elsewhere.push(url);
  });
  await page.goto(portrait);
  const images = page.getByRole('group', { name: /^Picture of/ }).locator('image');
  await expect(regionOf(page, 1)).toBeVisible();
  await expect(images).toHaveCount(0);
  await page.getByRole('button', { name: 'Load 3 pictures' }).click();
  await expect(page.getByText('3 of 3 pictures loaded')).toBeVisible();
  await expect(images).toHaveCount(1);
  await regionOf(page, 2).click();
  await page
    .getByRole('combobox', { name: 'What singer-2 does (supposed)' })
    .first()
    .selectOption('not-publishing');
  await expect(images).toHaveCount(2);
  for (const image of await images.all())
    await expect(image).toHaveAttribute('href', /^data:image\/png;base64,/);
  expect(elsewhere).toEqual([]);
});

test('a picture that cannot be had says why', async ({ page }) => {
  await page.goto(lesson);
  await page.getByRole('button', { name: 'Load the picture' }).click();
  await expect(page.getByText(/^Not shown: .*Regions\[3\]\.AlternateImage/)).toBeVisible();
});

test('what is saved or copied is what is seen, at the size of the canvas', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(lesson);
  await expect(regionOf(page, 1)).toBeVisible();
  await page.getByText('Save or copy the picture').click();
  await page.getByRole('checkbox', { name: /caption/ }).uncheck();

  const svg = await save(page, 'Save as SVG');
  expect(svg.name).toBe('tasklens-room-42-task-7.svg');
  const boxes = [...svg.content.toString().matchAll(/<g [^>]*data-z="(\d+)"[^>]*>\s*<rect ([^>]*)>/g)];
  expect(boxes.map(([, z]) => z)).toEqual(['0', '1', '1', '2']);
  expect(boxes.at(-1)?.[2]).toContain('x="867"');

  const png = await save(page, 'Save as PNG');
  expect(png.name).toBe('tasklens-room-42-task-7.png');
  const size = { width: png.content.readUInt32BE(16), height: png.content.readUInt32BE(20) };
  expect(size).toEqual({ width: 1280, height: 720 });

  await page.getByRole('button', { name: 'Copy picture' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const bitmap = await createImageBitmap(await (item as ClipboardItem).getType('image/png'));
    return { width: bitmap.width, height: bitmap.height };
  });
  expect(copied).toEqual(size);
});

async function save(page: Page, button: string): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

async function boundsOf(element: Locator) {
  const bounds = await element.boundingBox();
  if (bounds === null) throw new Error('the element is not on the screen');
  return bounds;
}
