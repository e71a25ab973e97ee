import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { comparisonSchema, type Outcome } from '../../contract/comparison.ts';
import type { KindedTask, MixedPushTask, Region } from '../../contract/task.ts';
import { aStream } from '../diagnosis/testing/mixedLayout.ts';
import { aFile, aMixedPushTask, aRecordTask, aSinglePushTask } from '../diagnosis/testing/tasks.ts';
import { aCanvas, aCustomLayout, aRegion } from '../layout/testing/layouts.ts';
import members from '../tasks/fixtures/members.json';
import { compareTasks } from './compareTasks.ts';
import { groupByPattern } from './groups.ts';
import { arbitraryTask } from './testing/arbitraryTask.ts';

const mixed = (stated: Partial<MixedPushTask> = {}) => ({
  kind: 'mixed-push' as const,
  task: aMixedPushTask(stated),
});
const placed = (...regions: Partial<Region>[]) => mixed(aCustomLayout({ regions: regions.map(aRegion) }));
const rowsOf = (left: KindedTask, right: KindedTask) =>
  compareTasks(left, right).groups.flatMap(({ rows }) => rows);
const rowAt = (path: string, left: KindedTask, right: KindedTask) =>
  rowsOf(left, right).find((row) => row.path === path);

describe('a row', () => {
  const single = (maxIdleTime: number | null) => ({
    kind: 'single-push' as const,
    task: aSinglePushTask({ control: { mediaType: null, maxIdleTime } }),
  });

  it('is the same when one side leaves out what the other says and the vendor takes for granted', () => {
    expect(rowAt('Control.MaxIdleTime', single(180), single(null))).toEqual({
      path: 'Control.MaxIdleTime',
      outcome: 'same',
      left: { value: 180, isDefault: false, unit: 'seconds' },
      right: { value: 180, isDefault: true, unit: 'seconds' },
    });
  });

  it('has changed when the default is something else, and is not there when nobody says anything', () => {
    expect(rowAt('Control.MaxIdleTime', single(300), single(null))?.outcome).toBe('changed');
    expect(rowAt('Control.MaxIdleTime', single(null), single(null))).toBeUndefined();
  });

  it('stands on one side alone where the other kind has no such member', () => {
    expect(rowAt('Control.MaxIdleTime', single(300), { kind: 'record', task: aRecordTask() })).toMatchObject({
      outcome: 'only-left',
      right: null,
    });
  });

  it('tells a fraction of the canvas in px as well, by each side’s own canvas', () => {
    const region = aRegion({
      streamIndex: 1,
      locationX: 0.33,
      widthProportion: 0.25,
      heightProportion: 0.5,
      cornerRadius: 0.01,
    });
    const on = (width: number, height: number) =>
      mixed(aCustomLayout({ canvas: aCanvas({ width, height }), regions: [region] }));
    const px = (member: string) => {
      const row = rowAt(
        `Layout.CustomLayout.Regions[StreamIndex=1].${member}`,
        on(1920, 1080),
        on(1280, 720),
      );
      return [row?.outcome, row?.left?.px, row?.right?.px];
    };
    expect(px('LocationX')).toEqual(['same', 634, 422]);
    expect(px('WidthProportion')).toEqual(['same', 480, 320]);
    expect(px('HeightProportion')).toEqual(['same', 540, 360]);
    expect(px('CornerRadius')).toEqual(['same', 19, 13]);
  });

  it('counts a location in px where the region’s size is in px', () => {
    const inPx = { streamIndex: 1, widthProportion: null, heightProportion: null, width: 480, height: 270 };
    const path = 'Layout.CustomLayout.Regions[StreamIndex=1].LocationX';
    const row = rowAt(path, placed({ streamIndex: 1, locationX: 0.25 }), placed({ ...inPx, locationX: 480 }));
    expect(row).toMatchObject({
      left: { value: 0.25, unit: 'fraction', px: 480 },
      right: { value: 480, unit: 'px' },
    });
  });
});

it('every member that the vendor lists belongs to a group', () => {
  const patterns = Object.values(members).flat();
  const groups = groupByPattern(patterns, (pattern) => pattern);
  expect(groups.filter(({ group }) => group === 'other')).toEqual([]);
});

describe('a region', () => {
  const at = { streamIndex: 1, locationX: 0, widthProportion: 0.5, heightProportion: 0.5 };
  const outcomesOf = (left: KindedTask, right: KindedTask) =>
    compareTasks(left, right).regions?.map(({ streamIndex, outcome }) => [streamIndex, outcome]);

  it.each([
    ['same', {}],
    ['moved', { locationX: 0.25 }],
    ['moved', { widthProportion: 0.4, zOrder: 3 }],
    ['changed', { zOrder: 3 }],
    ['same', { zOrder: 0, locationY: 0 }],
    ['changed', { locationX: 0, widthProportion: null, heightProportion: null, width: 960, height: 540 }],
  ])('is %s when the right one says %j', (outcome, change) => {
    expect(outcomesOf(placed(at), placed({ ...at, ...change }))).toEqual([[1, outcome]]);
  });

  it('is found by its stream index and not by its place in the list', () => {
    expect(compareTasks(placed(at, { streamIndex: 2 }), placed({ streamIndex: 3 }, at)).regions).toEqual([
      { streamIndex: 1, left: 0, right: 1, outcome: 'same' },
      { streamIndex: 2, left: 1, right: null, outcome: 'removed' },
      { streamIndex: 3, left: null, right: 0, outcome: 'added' },
    ]);
  });

  it('has not moved when it takes the same part of a canvas of another size', () => {
    const half = mixed(
      aCustomLayout({ canvas: aCanvas({ width: 960, height: 540 }), regions: [aRegion(at)] }),
    );
    expect(outcomesOf(placed(at), half)).toEqual([[1, 'same']]);
    expect(outcomesOf(placed({ ...at, locationX: 0.1 }), half)).toEqual([[1, 'moved']]);
  });

  it('is compared in custom layouts alone', () => {
    expect(compareTasks(placed(at), mixed()).regions).toBeNull();
    expect(compareTasks(placed(at), { kind: 'record', task: aRecordTask() }).regions).toBeNull();
  });
});

describe('any two tasks', () => {
  /** Every value that a task holds; a code that never came says nothing, whatever its name. */
  const leavesOf = (value: unknown): string[] => {
    if (typeof value !== 'object') return [JSON.stringify(value)];
    if (value === null || ('code' in value && value.code === null)) return [];
    return Object.values(value).flatMap(leavesOf);
  };

  it('have no difference when they are one', () => {
    fc.assert(
      fc.property(arbitraryTask, (task) => {
        const { groups, regions } = compareTasks(task, structuredClone(task));
        expect(groups.flatMap(({ rows }) => rows).every(({ outcome }) => outcome === 'same')).toBe(true);
        expect((regions ?? []).every(({ outcome }) => outcome === 'same')).toBe(true);
      }),
    );
  });

  it('give the same rows from the other side', () => {
    const turned: Record<Outcome, Outcome> = {
      same: 'same',
      changed: 'changed',
      'only-left': 'only-right',
      'only-right': 'only-left',
    };
    const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
    fc.assert(
      fc.property(arbitraryTask, arbitraryTask, (left, right) => {
        const mirrored = rowsOf(right, left).map((row) => ({
          path: row.path,
          outcome: turned[row.outcome],
          left: row.right,
          right: row.left,
        }));
        expect(mirrored.sort(byPath)).toEqual(rowsOf(left, right).sort(byPath));
      }),
    );
  });

  it('keep the contract', () => {
    const schema = z.pick(comparisonSchema, { groups: true, regions: true });
    fc.assert(
      fc.property(arbitraryTask, arbitraryTask, (left, right) => {
        const comparison = compareTasks(left, right);
        expect(z.parse(schema, comparison)).toEqual(comparison);
      }),
    );
  });

  it('have all that either of them says in the rows, once', () => {
    fc.assert(
      fc.property(arbitraryTask, arbitraryTask, (left, right) => {
        const rows = rowsOf(left, right);
        for (const [side, { task }] of [['left', left] as const, ['right', right] as const]) {
          const shown = rows.map((row) => row[side]).filter((value) => value?.isDefault === false);
          const said = { ...task, queryableUntil: null };
          expect(shown.flatMap((value) => leavesOf(value?.value)).sort()).toEqual(leavesOf(said).sort());
        }
      }),
    );
  });
});

it('the order of lists whose items have an identity changes nothing', () => {
  const indexes = fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 6 });
  const vids = fc.uniqueArray(fc.constantFrom('v1', 'v2', 'v3', 'v4'));
  const shuffled = <Item>(items: fc.Arbitrary<Item[]>) =>
    items.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
  const withParts = (indexList: number[]) =>
    mixed({
      ...aCustomLayout({
        regions: indexList.map((streamIndex) => aRegion({ streamIndex, locationX: streamIndex / 10 })),
      }),
      targetStreams: { streamList: indexList.map((index) => aStream(index, `user-${index}`)) },
      excludeStreams: { streamList: indexList.map((index) => aStream(null, `other-${index}`)) },
    });
  const withFiles = (vidList: string[]): KindedTask => ({
    kind: 'record',
    task: aRecordTask({ recordFileList: vidList.map((vid) => aFile({ vid, lasts: Number(vid.slice(1)) })) }),
  });
  fc.assert(
    fc.property(shuffled(indexes), shuffled(vids), ([listed, moved], [files, movedFiles]) => {
      const rows = [
        ...rowsOf(withParts(listed), withParts(moved)),
        ...rowsOf(withFiles(files), withFiles(movedFiles)),
      ];
      expect(rows.filter(({ outcome }) => outcome !== 'same')).toEqual([]);
    }),
  );
});
