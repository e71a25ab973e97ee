import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Route } from 'playwright/test';
import { toQueryString } from '@tasklens/server/contract/paths';
import { demoStories } from '../../server/src/demo/demoStories.ts';
import { expect, test } from '../fixtures.ts';
import { prepare } from '../reader.ts';

const budget = 225_000;

const builtApp = join(import.meta.dirname, '../../server/dist-web');
const manifest = JSON.parse(readFileSync(join(builtApp, '.vite/manifest.json'), 'utf8')) as Record<
  string,
  { file: string; imports?: string[] }
>;

/** The files of these modules, with all that they cannot run without. */
function filesFor(modules: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (module: string) => {
    const chunk = manifest[module];
    if (chunk === undefined) throw new Error(`the build has no ${module}`);
    if (found.has(chunk.file)) return;
    found.add(chunk.file);
    for (const needed of chunk.imports ?? []) visit(needed);
  };
  for (const module of modules) visit(module);
  return found;
}

for (const language of ['en', 'zh-CN'] as const) {
  test(`a mixed-push task page in ${language} stands on at most ${budget / 1000} kB of script, gzip`, async ({
    page,
  }) => {
    await prepare(page, { language, colours: 'light', width: 1440 });
    const story = demoStories.find(({ name }) => name === 'mixed-stopped-by-api');
    if (story === undefined) throw new Error('the demo has no such mixed push');
    const needed = filesFor([
      'index.html',
      'src/app/pages/TaskPage.tsx',
      'src/features/task/kinds/mixedPush/mixedPushView.ts',
      `src/i18n/${language}/messages.ts`,
    ]);

    // Whatever else the page loads is held back: it stands without.
    const held: Route[] = [];
    await page.route('**/assets/*.js', async (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      if (needed.has(name)) await route.continue();
      else held.push(route);
    });
    await page.goto(`tasks/mixed-push?${toQueryString(story.query)}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[data-stream-index]')).toHaveCount(4);
    await expect(page.getByRole('heading', { name: /^(Findings|发现)/ })).toBeVisible();
    await expect(page.getByRole('tab').first()).toBeVisible();
    for (const route of held) await route.continue();

    const scripts = [...needed].filter((file) => file.endsWith('.js'));
    const weighed = scripts.map((file) => ({
      file,
      bytes: gzipSync(readFileSync(join(builtApp, file)), { level: 9 }).length,
    }));
    const total = weighed.reduce((sum, { bytes }) => sum + bytes, 0);
    test.info().annotations.push({ type: 'figure', description: `${(total / 1000).toFixed(1)} kB` });
    expect(total, weighed.map(({ file, bytes }) => `${file} ${bytes}`).join('\n')).toBeLessThanOrEqual(
      budget,
    );
  });
}
