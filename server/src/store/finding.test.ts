import type { Kysely } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { IdField } from '../contract/taskQuery.ts';
import type { RunKey } from '../domain/keeping/kept.ts';
import { createRepository } from './createRepository.ts';
import type { Tables } from './tables.ts';
import { anAnswerToKeep, aRunKey, t0 } from './testing/answers.ts';
import { bothDatabases } from './testing/bothDatabases.ts';

type Ids = Partial<Record<IdField, string>>;

describe.each(bothDatabases)('finding what is kept on $name', ({ open }) => {
  let place: { db: Kysely<Tables>; others: Kysely<Tables>[]; remove: () => Promise<void> };
  let repository: ReturnType<typeof createRepository>;

  beforeAll(async () => {
    place = await open();
    repository = createRepository(place.db, (work) => work());
  });
  afterAll(async () => {
    for (const db of [place.db, ...place.others]) await db.destroy();
    await place.remove();
  });

  async function forgetAll(): Promise<void> {
    for (const table of ['observations', 'runs', 'contents'] as const) {
      await place.db.deleteFrom(table).execute();
    }
  }
  async function keep(ids: Ids, changes: Partial<RunKey> = {}): Promise<void> {
    const run = aRunKey({ query: { profile: 'default', ...ids }, ...changes });
    await repository.saveAnswer(anAnswerToKeep({ run }));
  }

  const find = async (ids: Ids, limit = 20) =>
    (await repository.findRuns({ mode: 'demo', profile: 'default', ids, limit })).map(({ query }) => query);
  const asked = (ids: Ids) => ({ profile: 'default', ...ids });

  const relay = { appId: 'app-1', roomId: 'room-42', taskId: 'task-7' };
  const other = { appId: 'app-1', roomId: 'room-43', taskId: 'task-7' };
  const users = { appId: 'app-2', roomId: 'room-4', userId: 'host-7' };
  const pull = { taskId: '5b903f78c7f5ae' };

  describe('by some of their ids', () => {
    beforeAll(async () => {
      for (const [index, one] of [relay, other, users, pull].entries()) {
        await keep(one, { startMs: t0 - index, ...(one === pull && { kind: 'pull-record' }) });
      }
    });
    afterAll(forgetAll);

    it.each<[Ids, Ids[]]>([
      [{ roomId: 'room-42' }, [relay]],
      [{ appId: 'app-2' }, [users]],
      [{ taskId: 'task-7' }, [relay, other]],
      [{ userId: 'host-7' }, [users]],
      [{ roomId: 'room-42', taskId: 'task-7' }, [relay]],
      [{ appId: 'app-1', roomId: 'room-4', taskId: 'task-7' }, [relay, other]],
      [{ roomId: 'room-4' }, [relay, other, users]],
      [{ roomId: 'room' }, [relay, other, users]],
      [{ appId: 'app-', taskId: 'task' }, [relay, other]],
      [{ taskId: '5b90' }, [pull]],
      [{ roomId: 'roo' }, []],
      [{ roomId: 'oom-42' }, []],
      [{ roomId: 'ROOM-42' }, []],
      [{ roomId: 'room-42', taskId: 'task-8' }, []],
      [{ roomId: 'room-42', userId: 'host-7' }, []],
      [{ roomId: 'r%' }, []],
      [{ roomId: 'room_4' }, []],
    ])('%o finds %j', async (ids, found) => {
      expect(await find(ids)).toEqual(found.map(asked));
    });
  });

  describe('and by what else is known of them', () => {
    afterEach(forgetAll);

    it('does not find what was asked in another mode or of another account', async () => {
      await keep(relay, { mode: 'live' });
      await keep(relay, { query: { ...relay, profile: 'partner' } });
      expect(await find({ roomId: 'room-42' })).toEqual([]);
    });

    it('finds each task once, by its newest run, and those that started last first', async () => {
      await keep(relay, { startMs: t0 - 9 });
      await keep(other, { startMs: t0 - 5 });
      await keep(relay, { startMs: t0 - 1 });
      await keep(relay, { startMs: 0 });
      const runs = await repository.findRuns({
        mode: 'demo',
        profile: 'default',
        ids: { roomId: 'room' },
        limit: 20,
      });
      expect(runs.map(({ startMs }) => startMs)).toEqual([t0 - 1, t0 - 5]);
      expect(await find({ taskId: 'task' }, 1)).toEqual([asked(relay)]);
    });

    it('tells capitals from small letters, as the vendor does', async () => {
      await keep({ ...relay, roomId: 'Room-42' });
      await keep({ ...relay, roomId: 'room-Z' });
      expect(await find({ roomId: 'room' })).toEqual([asked({ ...relay, roomId: 'room-Z' })]);
    });
  });
});
