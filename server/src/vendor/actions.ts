import type { Kind } from '../contract/kinds.ts';
import type { IdField, TaskQuery } from '../contract/taskQuery.ts';

/** One look-up of the vendor's. (Source: task-types §1; each entry names its page) */
export interface Action {
  action: string;
  version: string;
  /** Service name in the credential scope; each service has its own endpoint. */
  service: 'rtc' | 'live';
  method: 'GET' | 'POST';
  /** Documented calls per second, for the whole account; counted per action as we read the pages. */
  qps: number;
  /** Where the ids go: into the query, or as JSON into the body. */
  toParameters: (ids: Ids) => { query: Record<string, string>; body: string };
}

type Ids = Pick<TaskQuery, IdField>;

export const actions: Record<Kind, Action> = {
  /** (Source: S0) */
  'single-push': {
    action: 'GetPushSingleStreamToCDNTask',
    version: '2023-06-01',
    service: 'rtc',
    method: 'GET',
    qps: 60,
    toParameters: inRelayQuery,
  },
  /** (Source: S1) */
  'mixed-push': {
    action: 'GetPushMixedStreamToCDNTask',
    version: '2020-12-01',
    service: 'rtc',
    method: 'GET',
    qps: 60,
    toParameters: inRelayQuery,
  },
  /** (Source: S2) */
  webcast: {
    action: 'GetWebCastTask',
    version: '2020-12-01',
    service: 'rtc',
    method: 'GET',
    qps: 60,
    toParameters: inQuery,
  },
  /** (Source: S3) */
  record: {
    action: 'GetRecordTask',
    version: '2023-11-01',
    service: 'rtc',
    method: 'GET',
    qps: 60,
    toParameters: inQuery,
  },
  /** (Source: S4) */
  'pull-record': {
    action: 'GetPullRecordTask',
    version: '2023-01-01',
    service: 'live',
    method: 'POST',
    qps: 10,
    toParameters: inBody,
  },
};

function inQuery({ appId, roomId, taskId, userId }: Ids) {
  return {
    query: {
      ...(appId === undefined ? {} : { AppId: appId }),
      ...(roomId === undefined ? {} : { RoomId: roomId }),
      ...(taskId === undefined ? {} : { TaskId: taskId }),
      ...(userId === undefined ? {} : { UserId: userId }),
    },
    body: '',
  };
}

/** The first task of a client user is asked for with an empty `TaskId`, which is not an absent one. (Source: S0, S1) */
function inRelayQuery(ids: Ids) {
  return inQuery(ids.userId === undefined ? ids : { ...ids, taskId: ids.taskId ?? '' });
}

/** `TaskID` with a capital D, although the reply says `TaskId`. (Source: S4) */
function inBody({ taskId }: Ids) {
  return { query: {}, body: JSON.stringify({ TaskID: taskId }) };
}
