import type { IdField } from '../../../contract/taskQuery.ts';
import type { Sureness } from '../clue.ts';

/** What a column can tell about a task. */
export const columnFields = ['kind', 'appId', 'roomId', 'taskId', 'userId'] as const satisfies readonly (
  'kind' | IdField
)[];
export type ColumnField = (typeof columnFields)[number];

/** Headings, folded as `fold` does; the likely ones have this meaning elsewhere and may have another with a customer. */
const headings: Record<ColumnField, Record<Exclude<Sureness, 'unsure'>, readonly string[]>> = {
  kind: {
    certain: ['kind', 'taskkind', 'tasktype', 'action', '任务类型', '任务种类', '接口'],
    likely: ['type', '类型', '种类'],
  },
  appId: { certain: ['appid', 'rtcappid', '应用id'], likely: ['app', 'applicationid', '应用'] },
  roomId: {
    certain: ['roomid', '房间id'],
    likely: [
      'room',
      'roomname',
      'rid',
      'channel',
      'channelid',
      '房间',
      '房间号',
      '房间名',
      '房号',
      '频道',
      '频道id',
      '频道号',
    ],
  },
  taskId: { certain: ['taskid', '任务id'], likely: ['task', 'tid', 'jobid', '任务', '任务号', '任务编号'] },
  userId: {
    certain: ['userid', '用户id'],
    likely: ['user', 'uid', 'username', '用户', '用户号', '用户名', '主播', '主播id'],
  },
};

const known = new Map(
  columnFields.flatMap((field) =>
    (['certain', 'likely'] as const).flatMap((sureness) =>
      headings[field][sureness].map((heading) => [heading, { field, sureness }] as const),
    ),
  ),
);

const longestHeading = 60;

/** What a heading says that its column holds, in any casing: `room_id`, `房间 ID`, `Room ID (RoomId)`; null when it says nothing known. */
export function readHeading(heading: string): { field: ColumnField; sureness: Sureness } | null {
  if (heading === '' || heading.length > longestHeading) return null;
  const parts = [heading, ...heading.split(/[()[\]·]+/u)].map(fold);
  return parts.map((part) => known.get(part)).find((each) => each !== undefined) ?? null;
}

const fold = (heading: string): string => heading.toLowerCase().replaceAll(/[\s_\-.:：*#]+/gu, '');
