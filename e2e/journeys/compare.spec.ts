import type { Comparison } from '@tasklens/server/contract/comparison';
import { paths, toQueryString } from '@tasklens/server/contract/paths';
import { demoStories } from '../../server/src/demo/demoStories.ts';
import { expect, test } from '../fixtures.ts';
import {
  collectLayoutShifts,
  expectAccessible,
  expectNoSidewaysScroll,
  prepare,
  type Reader,
} from '../reader.ts';

const story = demoStories.find(({ name }) => name === 'mixed-stopped-by-api');
if (story === undefined) throw new Error('the demo has no such mixed push');
const query = toQueryString(story.query);
const live = `live:${story.kind}?${query}`;

/** A whole answer as a colleague may have sent it: stream 1 stands elsewhere, one region less, another frame rate. */
const pasted = JSON.stringify({
  Result: {
    PushMixedStreamToCDNTask: {
      Status: 2,
      PushStreamState: 3,
      TargetStreams: { StreamList: [{ Index: 1, UserId: 'host-7' }] },
      Encode: { VideoFps: 60 },
      PushURL: 'rtmp://push.example.com/live/hush',
      Layout: {
        LayoutMode: 2,
        CustomLayout: {
          Canvas: { Width: 1280, Height: 720 },
          Regions: [
            { StreamIndex: 4, WidthProportion: 1, HeightProportion: 1 },
            {
              StreamIndex: 1,
              LocationX: 0.05,
              LocationY: 0.5,
              WidthProportion: 0.3,
              HeightProportion: 0.3,
              ZOrder: 2,
            },
          ],
        },
      },
    },
  },
  ResponseMetadata: { RequestId: 'pasted-request' },
});

const readers: readonly Reader[] = [
  { language: 'en', colours: 'light', width: 1440 },
  { language: 'zh-CN', colours: 'dark', width: 390 },
];

const words = {
  en: { compare: 'Compare', everything: 'Everything', overlaid: 'Overlaid', left: 'Left', right: 'Right' },
  'zh-CN': { compare: '对比', everything: '全部字段', overlaid: '叠加', left: '左侧', right: '右侧' },
};

for (const reader of readers) {
  const { compare, everything, overlaid, left, right } = words[reader.language];
  test(`a task is compared with pasted JSON, in ${reader.language}, ${reader.colours}, ${reader.width} px`, async ({
    page,
    baseURL,
  }) => {
    await prepare(page, reader);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('compare');
    await page
      .getByRole('textbox', { name: left })
      .fill(`${baseURL ?? ''}tasks/${story.kind}?${query}&tab=raw`);
    await page.getByRole('textbox', { name: right }).fill(pasted);
    await page.keyboard.press('Tab'); // past the kind, to the button
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    await expect(page.getByRole('row', { name: /Encode\.VideoFps/ })).toContainText('60');
    const pictures = page.getByRole('figure');
    await expect(pictures).toHaveCount(2);
    await expect(pictures.first()).toContainText('host-7');
    await page.getByRole('button', { name: overlaid }).click();
    await expect(pictures).toHaveCount(1);
    await expectAccessible(page);
    await page.getByRole('button', { name: everything }).click();
    await expect(page.getByRole('row', { name: /Control\.MaxIdleTime/ })).toContainText('180');
    await expectNoSidewaysScroll(page);

    await expect(page).toHaveURL(
      `${baseURL ?? ''}compare?left=${encodeURIComponent(live)}&layouts=overlaid&show=all`,
    );
    expect(asked.filter((url) => url.includes('hush'))).toEqual([]);
    expect(await page.locator('main').innerText()).not.toContain('hush');
    await page.reload();
    await expect(page.getByRole('textbox', { name: right })).toHaveValue('');
    await expect(page.getByRole('button', { name: compare, exact: true })).toBeVisible();
    await expectAccessible(page);
  });

  test(`a comparison opens from its link without a jump, in ${reader.language}, ${reader.width} px`, async ({
    page,
  }) => {
    await prepare(page, reader);
    const layoutShifts = await collectLayoutShifts(page);
    await page.goto(`compare?left=${encodeURIComponent(live)}&right=${encodeURIComponent(live)}`);
    await expect(page.getByRole('region', { name: right, exact: true })).toBeVisible();
    await expect(page).toHaveTitle(/room-42 \/ task-7.*room-42 \/ task-7/);
    await expectNoSidewaysScroll(page);
    expect(await layoutShifts()).toEqual([]);
  });
}

test('what was kept is compared with what the vendor says now', async ({ page, request }) => {
  await prepare(page, { language: 'en', colours: 'light', width: 1440 });
  const looked = (await (await request.get(`${paths.task(story.kind)}?${query}`)).json()) as {
    run: { observationId: string };
  };
  const kept = `observation:${looked.run.observationId}`;
  const answer = await request.get(
    `${paths.compare}?${new URLSearchParams({ left: kept, right: live }).toString()}`,
  );
  const { left, right } = (await answer.json()) as Comparison;
  expect([left.origin, right.origin]).toEqual(['snapshot', 'live']);
  await page.goto(`compare?left=${encodeURIComponent(kept)}&right=${encodeURIComponent(live)}`);
  await expect(page.getByText('The two say the same.')).toBeVisible();
  await expect(page.getByText(/^Kept answer/)).toBeVisible();
});
