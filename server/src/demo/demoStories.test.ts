import { describe, expect, test } from 'vitest';
import { findingSchema } from '../contract/finding.ts';
import { kinds } from '../contract/kinds.ts';
import { verdictCodes } from '../contract/verdict.ts';
import { diagnose } from '../domain/diagnosis/diagnose.ts';
import { readTask } from '../domain/tasks/readTask.ts';
import { demoActions } from './actions.ts';
import { answerTask } from './answerTask.ts';
import { demoStories } from './demoStories.ts';
import { findTask, type Ids } from './findTask.ts';
import { type Moment, minute, second, type TaskStory } from './stories/story.ts';

const anchorMs = Date.parse('2026-11-21T09:00:00Z');
const origin = 'http://127.0.0.1:4711';
/** Every 5 s for five minutes: longer than any story takes to come round. */
const moments = Array.from({ length: 60 }, (_, step): Moment => ({
  anchorMs,
  nowMs: anchorMs + step * 5 * second,
  origin,
}));

const idsOf = ({ query: { appId = '', roomId = '', taskId = '', userId = '' } }: TaskStory): Ids => ({
  appId,
  roomId,
  taskId,
  userId,
});
const told = demoStories.filter(({ expectedVerdict }) => expectedVerdict !== null);

/** What is read from the vendor's answer about a story, and said about it. */
function tell(story: TaskStory, moment: Moment) {
  const action = demoActions.find(({ kind }) => kind === story.kind);
  if (action === undefined) throw new Error(`no action for ${story.kind}`);
  const outcome = readTask(story.kind, answerTask(action, idsOf(story), moment), () => 'aaaaaa');
  if (outcome.outcome !== 'task') throw new Error(outcome.outcome);
  return { ...diagnose(outcome.reading, moment.nowMs), drift: outcome.reading.drift };
}

/** Every value that a member of the kind's task objects takes. */
function valuesOf(
  kind: TaskStory['kind'],
  member: string,
  where: (task: Record<string, unknown>) => boolean = () => true,
) {
  const tasks = told
    .filter((story) => story.kind === kind)
    .flatMap((story) => moments.map((moment) => story.task(moment)))
    .filter(where);
  return new Set(tasks.map((task) => task[member]));
}

describe('together the stories show', () => {
  test.each(['single-push', 'mixed-push', 'webcast', 'record'] as const)('every status of %s', (kind) => {
    expect([...valuesOf(kind, 'Status')]).toEqual(expect.arrayContaining([0, 1, 2, 3, 4]));
  });

  test('every status of pull-record', () => {
    expect([...valuesOf('pull-record', 'Status')]).toEqual(
      expect.arrayContaining(['停用', '未开始', '生效中', '已结束']),
    );
  });

  const common = ['', 'UnknownStopReason', 'StopByAPI', 'StartTaskFailed'];
  test.each([
    ['single-push', [...common, 'IdleTimeOut', 'UserDisconnect']],
    ['mixed-push', [...common, 'IdleTimeOut', 'UserDisconnect']],
    ['webcast', [...common, 'ExceedMaxRunningTime']],
    ['record', [...common, 'IdleTimeOut']],
  ] as const)('every stop reason of %s', (kind, reasons) => {
    expect([...valuesOf(kind, 'StopReason')]).toEqual(expect.arrayContaining([...reasons]));
  });

  test.each(['single-push', 'mixed-push'] as const)(
    'every push state of a running %s, and the end',
    (kind) => {
      const whileRunning = valuesOf(kind, 'PushStreamState', ({ Status }) => Status === 2);
      expect([...whileRunning]).toEqual(expect.arrayContaining([0, 1, 2, 3, 4, 5]));
      const once = valuesOf(kind, 'PushStreamState', ({ Status }) => Status === 3);
      expect(once).toContain(6);
    },
  );

  test('every verdict', () => {
    const verdicts = told.flatMap(({ expectedVerdict }) =>
      typeof expectedVerdict === 'function' ? moments.map(expectedVerdict) : [expectedVerdict],
    );
    expect(new Set(verdicts)).toEqual(new Set(verdictCodes));
  });

  test('every finding but those of clocks that disagree', () => {
    const codes = findingSchema.def.options.flatMap((option) => option.shape.code.def.values);
    const found = told
      .flatMap((story) => tell(story, { anchorMs, nowMs: anchorMs, origin }).findings)
      .map(({ code }) => code);
    expect(codes.filter((code) => !found.includes(code))).toEqual(['clock-skew', 'file-before-task']);
  });

  test('pictures of one stream up to seventeen, and every layout mode', () => {
    const layouts = told
      .filter(({ kind }) => kind === 'mixed-push')
      .map((story) => story.task({ anchorMs, nowMs: anchorMs, origin })['Layout'] as VendorLayout | undefined)
      .filter((layout) => layout !== undefined);
    expect(new Set(layouts.map(({ LayoutMode }) => LayoutMode))).toEqual(new Set([0, 1, 2, 3]));
    const sizes = layouts.map(({ CustomLayout }) => CustomLayout?.Regions.length);
    expect(sizes).toEqual(expect.arrayContaining([1, 2, 3, 4, 9, 17]));
  });
});

interface VendorLayout {
  LayoutMode: number;
  CustomLayout?: { Regions: unknown[] };
}

describe('every story', () => {
  test('has a name and a look-up of its own', () => {
    const names = demoStories.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const lookUps = demoStories.map(({ kind, query }) => JSON.stringify([kind, query]));
    expect(new Set(lookUps).size).toBe(lookUps.length);
  });

  test('keeps its times from one look-up to the next, but for those that move', () => {
    const moving = demoStories
      .filter((story) => {
        const [now, later] = [anchorMs, anchorMs + 4 * minute].map((nowMs) =>
          story.task({ anchorMs, nowMs, origin }),
        );
        return JSON.stringify(now) !== JSON.stringify(later);
      })
      .map(({ name }) => name);
    expect(moving).toEqual(['mixed-life-cycle', 'record-running-hls']);
  });
});

describe.each(told)('the story $name', (story) => {
  test('reads as a task, with the drift and the verdict it is meant to have', () => {
    for (const moment of moments) {
      const { expectedVerdict } = story;
      const { verdict, drift } = tell(story, moment);
      expect(verdict.code).toBe(
        typeof expectedVerdict === 'function' ? expectedVerdict(moment) : expectedVerdict,
      );
      expect(drift.map(({ path }) => path).sort()).toEqual(story.expectedDrift);
    }
  });
});

test('a story without a verdict is forgotten by the vendor', () => {
  const forgotten = demoStories.filter(({ expectedVerdict }) => expectedVerdict === null);
  expect(forgotten).not.toHaveLength(0);
  for (const story of forgotten) {
    expect(findTask(demoStories, story.kind, idsOf(story), { anchorMs, nowMs: anchorMs, origin })).toBeNull();
  }
});

test('every kind has stories', () => {
  expect(new Set(told.map(({ kind }) => kind))).toEqual(new Set(kinds));
});
