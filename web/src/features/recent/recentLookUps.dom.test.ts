import { expect, it } from 'vitest';
import { anAnswer } from '../../testing/builders.ts';
import {
  keptPinned,
  loadRecent,
  saveRecent,
  withAnswer,
  withPin,
  type RecentLookUp,
} from './recentLookUps.ts';

const lookedUp = (list: readonly RecentLookUp[], taskId: string, when: string) =>
  withAnswer(
    list,
    anAnswer('record', { query: { profile: 'default', appId: 'app', roomId: 'room', taskId } }),
    when,
  );

const at = (minute: number) => `2026-11-21T10:${String(minute).padStart(2, '0')}:00.000Z`;
const idsOf = (list: readonly RecentLookUp[]) => list.map(({ query }) => query.taskId);

it('keeps the same look-up once, the newest first', () => {
  let list = lookedUp([], 'a', at(0));
  list = lookedUp(list, 'b', at(1));
  list = lookedUp(list, 'a', at(2));
  expect(idsOf(list)).toEqual(['a', 'b']);
});

it('lets old ones fall off, pinned ones never', () => {
  let list = withPin(lookedUp([], 'pinned', at(0)), 'record?appId=app&roomId=room&taskId=pinned', true);
  for (let minute = 1; minute <= 30; minute += 1) list = lookedUp(list, `t${minute}`, at(minute));
  expect(idsOf(list)).toHaveLength(13);
  expect(idsOf(list).slice(0, 2)).toEqual(['pinned', 't30']);
});

it('keeps a pin when the pinned task is looked up again', () => {
  let list = withPin(lookedUp([], 'a', at(0)), 'record?appId=app&roomId=room&taskId=a', true);
  list = lookedUp(list, 'a', at(5));
  expect(list).toMatchObject([{ pinned: true, at: at(5) }]);
});

it('remembers the verdict by its code and tone, without what the vendor said', () => {
  const [kept] = lookedUp([], 'a', at(0));
  expect(kept).toMatchObject({ verdict: 'ended-by-api', tone: 'neutral', at: at(0) });
  expect(Object.keys(kept ?? {}).toSorted()).toEqual([
    'at',
    'kind',
    'pinned',
    'query',
    'status',
    'tone',
    'verdict',
  ]);
});

it('takes no more pins than it can keep', () => {
  let list: RecentLookUp[] = [];
  for (let minute = 0; minute <= keptPinned; minute += 1) {
    list = lookedUp(list, `t${minute}`, at(minute));
    list = withPin(list, `record?appId=app&roomId=room&taskId=t${minute}`, true);
  }
  expect(list.filter(({ pinned }) => pinned)).toHaveLength(keptPinned);
  expect(list.at(-1)).toMatchObject({ pinned: false, query: { taskId: `t${keptPinned}` } });
});

it('reads what an older version wrote, which knew no verdict code', () => {
  const [{ verdict, ...older } = { verdict: undefined }] = lookedUp([], 'a', at(0));
  expect(verdict).toBeDefined();
  window.localStorage.setItem('tasklens.recent', JSON.stringify([older]));
  expect(loadRecent()).toEqual([older]);
});

it('survives a reload, and forgets what an older version wrote differently', () => {
  const list = lookedUp([], 'a', at(0));
  saveRecent(list);
  expect(loadRecent()).toEqual(list);
  window.localStorage.setItem('tasklens.recent', '[{"kind":"record"}]');
  expect(loadRecent()).toEqual([]);
});
