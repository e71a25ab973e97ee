import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect } from './fixtures.ts';

/** Who looks at the page, and on what. */
export interface Reader {
  language: 'en' | 'zh-CN';
  colours: 'light' | 'dark';
  width: number;
}

/** Sets up the browser as this reader has it, before the first page opens. */
export async function prepare(page: Page, { language, colours, width }: Reader): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: colours });
  await page.addInitScript((spoken) => {
    window.localStorage.setItem('tasklens.language', JSON.stringify(spoken));
  }, language);
}

interface Shift {
  value: number;
  /** The elements that moved, by tag and first words. */
  moved: string[];
}

/** Watches from the page's beginning; the function it gives tells every unexpected layout shift so far. */
export async function collectLayoutShifts(page: Page): Promise<() => Promise<Shift[]>> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
          sources: { node: Node | null }[];
        };
        const moved = sources.map(
          ({ node }) => `${node?.nodeName ?? 'gone'} ${node?.textContent?.slice(0, 60) ?? ''}`,
        );
        if (!hadRecentInput) shifts.push({ value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
}

/** Nothing runs out of the page to the side. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overhang).toBeLessThanOrEqual(0);
}

/** axe finds nothing. Its legacy mode looks at the page alone, without frames: there are none here, and it takes half the time. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
