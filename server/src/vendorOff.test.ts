import { afterEach, beforeEach, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { lookUpAnswerSchema, type LookUpAnswer } from './contract/lookup.ts';
import { paths, toQueryString } from './contract/paths.ts';
import { createdShareSchema, shareSchema } from './contract/share.ts';
import { demoStories } from './demo/demoStories.ts';
import { startDemoVendor } from './demo/demoVendor.ts';
import { makeHome, startSite, type Home, type Site } from './testing/startSite.ts';
import { systemClock } from './vendor/clock.ts';
import { signRequest } from './vendor/signing.ts';

// Every task of the demo, by the links that somebody sent yesterday.

const account = { accessKeyId: 'AKLTDEMO', secretKey: 'hush' };
const hourMs = 3_600_000;
const stories = demoStories.filter(({ expectedVerdict }) => expectedVerdict !== null);

let home: Home;
let passedMs = 0;
let vendor: Awaited<ReturnType<typeof startDemoVendor>>;
let site: Site;
const clock = { ...systemClock, now: () => Date.now() + passedMs };

beforeEach(async () => {
  home = makeHome();
  passedMs = 0;
  vendor = await startDemoVendor({
    now: clock.now,
    credentials: account,
    sign: signRequest,
    limits: { rtc: 1000, live: 1000 },
  });
  await restart();
});
afterEach(async () => {
  await site.stop();
  home.remove();
});

async function restart(): Promise<void> {
  site = await startSite(home, vendor.origin, { account, clock });
}

/** What its sender saw of a task, and the link and the share that went out. */
interface Sent {
  name: string;
  answer: LookUpAnswer;
  link: string;
  shareId: string;
}

async function send(): Promise<Sent[]> {
  return Promise.all(
    stories.map(async ({ name, kind, query }) => {
      const address = `${paths.task(kind)}?${toQueryString(query)}`;
      const answer = z.parse(lookUpAnswerSchema, await site.json(address));
      const startTime = answer.run?.startTime ?? null;
      const created = await site.json(paths.shares, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ observationId: answer.run?.observationId, expiresInHours: 168 }),
      });
      const link = startTime === null ? address : `${address}&run=${Date.parse(startTime)}`;
      return { name, answer, link, shareId: z.parse(createdShareSchema, created).id };
    }),
  );
}

function expectSame(shown: LookUpAnswer, { name, answer }: Sent): void {
  const { kind, query, observedAt, task, verdict, findings, drift, raw } = answer;
  expect(shown, name).toMatchObject({ kind, query, observedAt, task, verdict, findings, drift, raw });
}

it('all links and shares open with the vendor switched off, 73 hours on, on another start', async () => {
  const sent = await send();
  await vendor.close();
  await site.stop();
  passedMs = 73 * hourMs;
  await restart();

  const opened = await Promise.all(
    sent.map(async ({ link }) => z.parse(lookUpAnswerSchema, await site.json(link))),
  );
  const shared = await Promise.all(
    sent.map(async ({ shareId }) => z.parse(shareSchema, await site.json(paths.share(shareId)))),
  );
  for (const [index, one] of sent.entries()) {
    expect(opened[index], one.name).toMatchObject({
      origin: 'snapshot',
      notLiveBecause: 'vendor-unavailable',
      vendorProblem: { code: 'vendor-unavailable' },
    });
    for (const shown of [opened[index], shared[index]?.answer]) {
      if (shown === undefined) throw new Error(`${one.name} does not open`);
      expectSame(shown, one);
    }
  }
  expect(opened).toHaveLength(stories.length);
});

it('all links show the run they were made for, whichever the vendor answers with 73 hours on', async () => {
  const sent = await send();
  passedMs = 73 * hourMs;
  const whys = new Set<string | undefined>();
  for (const one of sent) {
    const shown = z.parse(lookUpAnswerSchema, await site.json(`${one.link}&fresh=1`));
    whys.add(shown.notLiveBecause);
    if (shown.origin === 'snapshot') expectSame(shown, one);
    expect(shown.run?.startTime, one.name).toBe(one.answer.run?.startTime);
  }
  expect(whys).toContain('other-run');
  await vendor.close();
});
