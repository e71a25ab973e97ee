import { expect, it } from 'vitest';
import { anAnswer } from '../../testing/builders.ts';
import { loadRecent, saveRecent, withAnswer, withPin, type RecentLookUp } from './recentLookUps.ts';

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

it('survives a reload, and forgets what an older version wrote differently', () => {
  const list = lookedUp([], 'a', at(0));
  saveRecent(list);
  expect(loadRecent()).toEqual(list);
  window.localStorage.setItem('tasklens.recent', '[{"kind":"record"}]');
  expect(loadRecent()).toEqual([]);
});
