import { describe, expect, it } from 'vitest';
import { kinds } from '../contract/kinds.ts';
import { actions } from './actions.ts';

it('has the documented action, version, method and limit of every kind', () => {
  const table = kinds.map((kind) => {
    const { action, version, service, method, qps } = actions[kind];
    return [kind, action, version, service, method, qps];
  });
  expect(table).toEqual([
    ['single-push', 'GetPushSingleStreamToCDNTask', '2023-06-01', 'rtc', 'GET', 60],
    ['mixed-push', 'GetPushMixedStreamToCDNTask', '2020-12-01', 'rtc', 'GET', 60],
    ['webcast', 'GetWebCastTask', '2020-12-01', 'rtc', 'GET', 60],
    ['record', 'GetRecordTask', '2023-11-01', 'rtc', 'GET', 60],
    ['pull-record', 'GetPullRecordTask', '2023-01-01', 'live', 'POST', 10],
  ]);
});

const room = { appId: 'app-1', roomId: 'room-42' };

describe('the ids of a relay', () => {
  it.each(['single-push', 'mixed-push'] as const)('go into the query of %s', (kind) => {
    const { toParameters } = actions[kind];
    expect(toParameters({ ...room, taskId: 'task-7', userId: 'user-1' })).toEqual({
      query: { AppId: 'app-1', RoomId: 'room-42', TaskId: 'task-7', UserId: 'user-1' },
      body: '',
    });
    expect(toParameters({ ...room, taskId: 'user-1@@task-7' }).query).toEqual({
      AppId: 'app-1',
      RoomId: 'room-42',
      TaskId: 'user-1@@task-7',
    });
  });

  it.each(['single-push', 'mixed-push'] as const)('keep an empty TaskId beside a user in %s', (kind) => {
    expect(actions[kind].toParameters({ ...room, userId: 'user-1' }).query).toEqual({
      AppId: 'app-1',
      RoomId: 'room-42',
      TaskId: '',
      UserId: 'user-1',
    });
  });
});

it.each(['webcast', 'record'] as const)('puts the ids of %s into the query', (kind) => {
  expect(actions[kind].toParameters({ ...room, taskId: 'task-7' })).toEqual({
    query: { AppId: 'app-1', RoomId: 'room-42', TaskId: 'task-7' },
    body: '',
  });
});

it('puts the id of a live recording into a JSON body', () => {
  expect(actions['pull-record'].toParameters({ taskId: '5b90"x' })).toEqual({
    query: {},
    body: '{"TaskID":"5b90\\"x"}',
  });
});
