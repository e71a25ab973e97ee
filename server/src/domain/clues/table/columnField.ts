import type { IdField } from '../../../contract/taskQuery.ts';
import type { Sureness } from '../clue.ts';
import { readName } from '../names.ts';

/** What a column can tell about a task. */
export const columnFields = ['kind', 'appId', 'roomId', 'taskId', 'userId'] as const satisfies readonly (
  'kind' | IdField
)[];
export type ColumnField = (typeof columnFields)[number];

const kindHeadings = new Map<string, Sureness>(
  Object.entries({
    kind: 'certain',
    taskkind: 'certain',
    tasktype: 'certain',
    action: 'certain',
    任务类型: 'certain',
    任务种类: 'certain',
    接口: 'certain',
    type: 'likely',
    类型: 'likely',
    种类: 'likely',
  }),
);

/** Names that stand over ids in tables, and elsewhere for too much else. */
const tableNames = new Map<string, IdField>(
  Object.entries({
    rid: 'roomId',
    channel: 'roomId',
    channelid: 'roomId',
    频道: 'roomId',
    频道id: 'roomId',
    频道号: 'roomId',
    tid: 'taskId',
    jobid: 'taskId',
    username: 'userId',
    用户名: 'userId',
  }),
);

const longestHeading = 60;

/** What a heading says that its column holds, in any casing: `room_id`, `房间 ID`, `Room ID (RoomId)`; null when it says nothing known. */
export function readHeading(heading: string): { field: ColumnField; sureness: Sureness } | null {
  if (heading === '' || heading.length > longestHeading) return null;
  return [heading, ...heading.split(/[()[\]·]+/u)].map(readPart).find((part) => part !== null) ?? null;
}

function readPart(heading: string): { field: ColumnField; sureness: Sureness } | null {
  const name = heading.toLowerCase().replaceAll(/[\s_\-.:：*#]+/gu, '');
  const kind = kindHeadings.get(name);
  if (kind !== undefined) return { field: 'kind', sureness: kind };
  const said = readName(name);
  if (said?.what === 'id')
    return { field: said.field, sureness: said.strength === 'explicit' ? 'certain' : 'likely' };
  const field = tableNames.get(name);
  return field === undefined ? null : { field, sureness: 'likely' };
}
