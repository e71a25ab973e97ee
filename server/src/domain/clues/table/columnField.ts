import type { IdField } from '../../../contract/taskQuery.ts';
import type { Sureness } from '../clue.ts';
import { foldName, readHeadingName } from '../names.ts';

/** What a column can tell about a task. */
export const columnFields = ['kind', 'appId', 'roomId', 'taskId', 'userId'] as const satisfies readonly (
  | 'kind'
  | IdField
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

const longestHeading = 60;

/** What a heading says that its column holds, in any casing: `room_id`, `房间 ID`, `Room ID (RoomId)`; null when it says nothing known. */
export function readHeading(heading: string): { field: ColumnField; sureness: Sureness } | null {
  if (heading === '' || heading.length > longestHeading) return null;
  return [heading, ...heading.split(/[()[\]·]+/u)].map(readPart).find((part) => part !== null) ?? null;
}

function readPart(heading: string): { field: ColumnField; sureness: Sureness } | null {
  const name = heading.replaceAll(/[:：#]+/gu, '');
  const kind = kindHeadings.get(foldName(name));
  if (kind !== undefined) return { field: 'kind', sureness: kind };
  const said = readHeadingName(name);
  return said === null
    ? null
    : { field: said.field, sureness: said.strength === 'explicit' ? 'certain' : 'likely' };
}
