import { gzipSync } from 'node:zlib';
import { toQueryString } from '@tasklens/server/contract/paths';
import { demoStories } from '../../server/src/demo/demoStories.ts';
import { expect, test } from '../fixtures.ts';

const budget = 225_000;

test(`a mixed-push task page stands on at most ${budget / 1000} kB of script, gzip`, async ({ page }) => {
  const story = demoStories.find(({ kind }) => kind === 'mixed-push');
  if (story === undefined) throw new Error('the demo has no mixed push');
  const scripts: Promise<{ name: string; bytes: number }>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.endsWith('.js')) return;
    scripts.push(
      response.body().then((body) => ({
        name: pathname.split('/').at(-1) ?? '',
        bytes: gzipSync(body, { level: 9 }).length,
      })),
    );
  });
  await page.goto(`tasks/mixed-push?${toQueryString(story.query)}`);
  await expect(page.getByRole('tab').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const loaded = await Promise.all(scripts);
  const total = loaded.reduce((sum, { bytes }) => sum + bytes, 0);
  const list = loaded.map(({ name, bytes }) => `${name} ${bytes}`).join('\n');
  test.info().annotations.push({ type: 'figure', description: `${(total / 1000).toFixed(1)} kB` });
  expect(total, list).toBeLessThanOrEqual(budget);
});
