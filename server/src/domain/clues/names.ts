import { idFields, type IdField } from '../../contract/taskQuery.ts';

/** explicit: says that it names an id · short: may be the name of something else. */
type Strength = 'explicit' | 'short';

export type Named = { what: 'id'; field: IdField; strength: Strength } | { what: 'startTime' };

/** `heading`: names that stand over ids in tables, and elsewhere for too much else. */
const ids: Record<IdField, Record<Strength | 'heading', readonly string[]>> = {
  appId: {
    explicit: ['appid', 'applicationid', '应用id', '应用标识', '应用程序id', 'app标识', '應用id'],
    short: ['app', '应用'],
    heading: [],
  },
  roomId: {
    explicit: [
      'roomid',
      'roomno',
      'roomnumber',
      'roomnum',
      '房间id',
      '房间号',
      '房间号码',
      '房间编号',
      '房间标识',
      '房号',
      '房間id',
      '房間號',
    ],
    short: ['room', 'roomname', '房間', '房间', '房间名', '房间名称'],
    heading: ['rid', 'channel', 'channelid', '频道', '频道id', '频道号'],
  },
  taskId: {
    explicit: ['taskid', 'taskno', 'tasknumber', '任务id', '任务号', '任务编号', '任务标识', '任務id'],
    short: ['task', '任务', '任務'],
    heading: ['tid', 'jobid'],
  },
  userId: {
    explicit: ['userid', '用户id', '用户号', '用户编号', '用户标识', '主播id', '主播uid', '用戶id'],
    short: ['user', 'uid', '用户', '用戶', '主播'],
    heading: ['username', '用户名'],
  },
};
const times = ['starttime', 'startat', 'startedat', 'begintime', '开始时间', '起始时间', '启动时间'];

const known = new Map<string, Named>([
  ...idFields.flatMap((field) =>
    (['explicit', 'short'] as const).flatMap((strength) =>
      ids[field][strength].map((name): [string, Named] => [name, { what: 'id', field, strength }]),
    ),
  ),
  ...times.map((name): [string, Named] => [name, { what: 'startTime' }]),
]);

const headings = new Map(
  idFields.flatMap((field) => ids[field].heading.map((name): [string, IdField] => [name, field])),
);

/** Words before a name that leave its meaning as it is. */
const harmless =
  /^(?:x|set|get|rtc|vertc|bytertc|volc|volcengine|req|request|query|params?|body|data|my|our|the|push|relay|rec|record|recording|cdn|cloud|live|pull|webcast|转推|录制|合流|混流|单流|录屏|拉流|直播|云端|业务)+/;

/**
 * What a label, a member's name or a parameter's says, in any casing and with any separators, also as OCR reads it
 * (`Roomld`); null when it says nothing that is looked for.
 */
export function readName(name: string): Named | null {
  if (name.length > longestName) return null;
  const before = remembered.get(name);
  if (before !== undefined) return before;
  const folded = foldName(name);
  const named = known.get(folded) ?? known.get(folded.replace(harmless, '')) ?? null;
  if (remembered.size === mostRemembered) remembered.clear();
  remembered.set(name, named);
  return named;
}

/** The same of a name that stands over a column, or null. */
export function readHeadingName(name: string): Extract<Named, { what: 'id' }> | null {
  const named = readName(name);
  if (named?.what === 'id') return named;
  const field = headings.get(foldName(name));
  return field === undefined ? null : { what: 'id', field, strength: 'short' };
}

const longestName = 40;
/** A text has few names, and has them thousands of times. */
const mostRemembered = 1000;
const remembered = new Map<string, Named | null>();

/** A name as it is held against those that are known: in small letters, without what separates its words. */
export const foldName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[\s_.\-*]+/g, '')
    .replace(/(?<=app|room|task|user|应用|房间|任务|用户|應用|房間|任務|用戶)[l1]d$/, 'id');
