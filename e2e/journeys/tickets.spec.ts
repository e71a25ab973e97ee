import { kinds } from '@tasklens/server/contract/kinds';
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';
import { prepare, type Reader } from '../reader.ts';
import { tickets, type Ticket } from '../tickets.ts';

// Who writes in a language is answered by somebody who reads it.
const readers: readonly Reader[] = [
  { language: 'en', colours: 'light', width: 1440 },
  { language: 'zh-CN', colours: 'dark', width: 390 },
];

const boxName = /^(Look up what a customer sent|查询客户发来的内容)$/;

test('tickets are about examples of the demo, of every kind', async ({ page }) => {
  const meta = (await (await page.request.get('api/v1/meta')).json()) as {
    examples: { kind: string; query: Record<string, string> }[];
  };
  expect(tickets).toHaveLength(20);
  expect(new Set(tickets.map(({ kind }) => kind))).toEqual(new Set(kinds));
  const examples = meta.examples.map(({ kind, query }) => `${kind} ${query['roomId'] ?? ''}`);
  const asked = tickets.filter(({ opens }) => opens !== 'pasted');
  expect(examples).toEqual(
    expect.arrayContaining(asked.map(({ kind, roomId }) => `${kind} ${roomId ?? ''}`)),
  );
});

for (const reader of readers) {
  test(`from a ticket to its answer: one paste, one Enter, in ${reader.language}, ${reader.width} px`, async ({
    page,
  }) => {
    test.slow();
    await prepare(page, reader);
    const isChinese = (text: string) => /\p{Script=Han}/u.test(text);
    for (const ticket of tickets.filter(({ text }) => isChinese(text) === (reader.language === 'zh-CN'))) {
      await test.step(ticket.text.slice(0, 60), async () => {
        await page.goto('');
        await page.getByRole('textbox', { name: boxName }).focus();
        await page.keyboard.insertText(ticket.text);
        await page.keyboard.press('Enter');
        await expectAnswer(page, ticket);
      });
    }
  });
}

/** The answer stands on the page that Enter opened. */
async function expectAnswer(page: Page, { kind, roomId, opens }: Ticket): Promise<void> {
  if (opens === 'find') {
    await expect(page).toHaveURL(/\/find\?/);
    const best = page.getByRole('link', { name: /^(Open the task|打开任务)$/ });
    await expect(best).toHaveAttribute('href', new RegExp(`tasks/${kind}\\?.*${roomId ?? ''}`));
    return;
  }
  await expect(page).toHaveURL(opens === 'task' ? new RegExp(`/tasks/${kind}\\?`) : /\/pasted/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('tab').first()).toBeVisible();
}
