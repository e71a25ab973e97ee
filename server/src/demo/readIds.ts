import type { DemoAction } from './actions.ts';
import type { Ids } from './findTask.ts';
import { refusedByLive, refusedByRtc } from './refusal.ts';
import { classApp, showApp } from './stories/story.ts';
import type { WireRequest } from './wireRequest.ts';

/** (Source: task-types §1 "Identifiers") */
const rtcId = /^[a-zA-Z0-9_@\-.]{1,128}$/;

/** The ids a look-up names, checked as the product would. Throws a `Refusal`. */
export function readIds(action: DemoAction, request: WireRequest): Ids {
  return action.service === 'live' ? readLiveIds(request) : readRtcIds(action, request);
}

/** (Codes: errors §4. What an illegal TaskId or UserId gets is not documented: here it is looked for and not found.) */
function readRtcIds(action: DemoAction, { query }: WireRequest): Ids {
  const { AppId: appId = '', RoomId: roomId = '', TaskId: taskId = '', UserId: userId = '' } = query;
  if (!rtcId.test(appId)) throw refusedByRtc(action, 'InvalidParameter.IllegalAppId', 'AppId is illegal.');
  if (!rtcId.test(roomId)) throw refusedByRtc(action, 'InvalidParameter.IllegalRoomID', 'RoomId is illegal.');
  const takesUser = action.kind === 'single-push' || action.kind === 'mixed-push';
  if (taskId === '' && !(takesUser && userId !== '')) {
    throw refusedByRtc(
      action,
      'InvalidParameter',
      takesUser ? 'TaskId or UserId is required.' : 'TaskId is required.',
    );
  }
  if (appId !== classApp && appId !== showApp) {
    throw refusedByRtc(action, 'InvalidParameter.NotExistAppId', 'AppId does not exist.');
  }
  return { appId, roomId, taskId, userId: takesUser ? userId : '' };
}

/** `{"TaskID": "…"}`. (Source: S4; codes: errors §5) */
function readLiveIds({ body }: WireRequest): Ids {
  const taskId = findTaskId(body);
  if (typeof taskId !== 'string') {
    throw refusedByLive('InvalidParam.BindError', 'Request parameter error, please check input data');
  }
  if (taskId === '') throw refusedByLive('InvalidParam', 'TaskID is required');
  return { appId: '', roomId: '', taskId, userId: '' };
}

/** Whatever the body gives as TaskID, '' when nothing; undefined when it is no JSON object. */
function findTaskId(body: string): unknown {
  try {
    const parsed: unknown = JSON.parse(body);
    return parsed instanceof Object && !Array.isArray(parsed)
      ? 'TaskID' in parsed
        ? parsed.TaskID
        : ''
      : undefined;
  } catch {
    return undefined;
  }
}
