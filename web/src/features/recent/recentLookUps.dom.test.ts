import { expect, it } from 'vitest';
import { anAnswer } from '../../testing/builders.ts';
import { loadRecent, saveRecent, withAnswer, withPin, type RecentLookUp } from './recentLookUps.ts';

const answerOf = (taskId: string, at: string) =>
  anAnswer('record', { query: { profile: 'default', appId: 'app', roomId: 'room', taskId }, observedAt: at });

const at = (minute: number) => `2026-11-21T10:${String(minute).padStart(2, '0')}:00.000Z`;
const idsOf = (list: readonly RecentLookUp[]) => list.map(({ query }) => query.taskId);

it('keeps the same look-up once, the newest first', () => {
  let list = withAnswer([], answerOf('a', at(0)));
  list = withAnswer(list, answerOf('b', at(1)));
  list = withAnswer(list, answerOf('a', at(2)));
  expect(idsOf(list)).toEqual(['a', 'b']);
});

it('lets old ones fall off, pinned ones never', () => {
  let list = withPin(
    withAnswer([], answerOf('pinned', at(0))),
    'record?appId=app&roomId=room&taskId=pinned',
    true,
  );
  for (let minute = 1; minute <= 30; minute += 1) list = withAnswer(list, answerOf(`t${minute}`, at(minute)));
  expect(idsOf(list)).toHaveLength(13);
  expect(idsOf(list).slice(0, 2)).toEqual(['pinned', 't30']);
});

it('keeps a pin when the pinned task is looked up again', () => {
  let list = withPin(withAnswer([], answerOf('a', at(0))), 'record?appId=app&roomId=room&taskId=a', true);
  list = withAnswer(list, answerOf('a', at(5)));
  expect(list).toMatchObject([{ pinned: true, at: at(5) }]);
});

it('survives a reload, and forgets what an older version wrote differently', () => {
  const list = withAnswer([], answerOf('a', at(0)));
  saveRecent(list);
  expect(loadRecent()).toEqual(list);
  window.localStorage.setItem('tasklens.recent', '[{"kind":"record"}]');
  expect(loadRecent()).toEqual([]);
});
