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

/** Watches from the page's beginning; the function it gives tells the sum of all unexpected layout shifts so far. */
export async function collectLayoutShift(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const seen = { total: 0 };
    Object.assign(window, { layoutShiftSeen: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
        if (!shift.hadRecentInput) seen.total += shift.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    page.evaluate(() => (window as unknown as { layoutShiftSeen: { total: number } }).layoutShiftSeen.total);
}

/** Nothing runs out of the page to the side. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overhang).toBeLessThanOrEqual(0);
}
