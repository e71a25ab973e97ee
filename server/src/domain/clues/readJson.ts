import type { Kind } from '../../contract/kinds.ts';
import { kindOfWrapper } from '../tasks/findTaskObject.ts';
import { isMembers } from '../tasks/jsonType.ts';
import type { Place, Sureness } from './clue.ts';
import { guessKind } from '../pasted/guessKind.ts';
import { cleanId, isAppId, isPlaceholder, isUncommon } from './idForms.ts';
import { toJsonValue, type JsonContainer, type JsonMember, type JsonNode } from './json/parseJson.ts';
import { kindOfAction } from './kindNames.ts';
import { mostMentions, type Block, type Mention } from './mention.ts';
import { readName } from './names.ts';
import { isAddressName, isSecretName } from './secrets.ts';
import { readTime } from './times.ts';

type JsonObject = Extract<JsonNode, { type: 'object' }>;

export interface JsonReading {
  blocks: Block[];
  /** Strings that say something in words: a log's message, a request's address. */
  prose: Place[];
  secrets: Place[];
  /** What comes after the part in which there was as much as is read. */
  unread: Place[];
}

/** Below these nothing names the task: their users are those of streams, their times those of files. */
const ofOthers = /streams?(?!_?tocdn)|region|layout|list$|canvas|storage|callback/i;

/** No data of anybody's. */
const machinery = new Set(['__proto__', 'constructor', 'prototype']);

/** What an object or array of a text, the vendor's or anybody's, tells of tasks. */
export function readJson(text: string, root: JsonContainer, atMost = mostMentions): JsonReading {
  let left = atMost;
  const reading: JsonReading = { blocks: [], prose: [], secrets: [], unread: [] };
  walk(root, false, false);
  return reading;

  function walk(node: JsonNode, isOfOthers: boolean, isItem: boolean): void {
    if (left <= 0) {
      if (reading.unread.length === 0) reading.unread.push({ start: node.at.start, end: root.at.end });
      return;
    }
    if (node.type === 'array') for (const item of node.items) walk(item, isOfOthers, true);
    if (node.type === 'string') {
      if (node.json !== null) walk(node.json, isOfOthers, isItem);
      else if (isProse(node.value)) reading.prose.push(node.at);
    }
    if (node.type !== 'object') return;
    const answer = isOfOthers ? [] : readAnswer(node);
    const mentions = isOfOthers || answer.length > 0 ? answer : readMembers(text, node, isItem);
    if (mentions.length > 0) reading.blocks.push({ start: node.at.start, mentions });
    left -= mentions.length;
    const named = findNameAndValue(node);
    for (const { name, node: member } of named === null ? node.members : [named]) {
      if (machinery.has(name)) continue;
      if (isSecretName(name)) hide(member);
      else if (isAddressName(name) && !isRequest(member)) hide(member);
      else if (answer.length > 0) walk(member, true, false);
      else if (!mentions.some(({ at }) => at === member.at))
        walk(member, isOfOthers || ofOthers.test(name), false);
    }
  }

  function hide(node: JsonNode): void {
    if (node.at.end > node.at.start && !(node.type === 'other' && node.value === null))
      reading.secrets.push(node.at);
  }
}

const isProse = (value: string): boolean => value.length > 5 && /[=:：{&?\s]/.test(value);

/** An address that asks something of the vendor or of us, and is no picture's or page's. */
const isRequest = (node: JsonNode): boolean =>
  node.type === 'string' && /[?&]Action=|\/tasks\/|\/s\//i.test(node.value);

/** A request's own members, or a callback's, or a log entry's. */
function readMembers(text: string, node: JsonObject, isItem: boolean): Mention[] {
  const named = findNameAndValue(node);
  const members = named === null ? node.members : [named];
  const mentions = members.flatMap((member) => readMember(text, member));
  const has = (field: Mention['field']) => mentions.some((mention) => mention.field === field);
  // An item of a list of users, or a stream.
  const isOther = (isItem && !has('taskId') && !has('roomId')) || find(node, 'StreamType') !== undefined;
  const own = isOther ? mentions.filter(({ field }) => field !== 'userId') : mentions;
  if (own.length === 0 || has('kind')) return own;
  const kind = guessRequestKind(node);
  return kind === null ? own : [...own, { field: 'kind', value: kind, at: node.at, sureness: 'likely' }];
}

const actionName = /^(?:action|api(?:name)?)$/i;

/** Whether a member of this name can tell something. */
export const tellsOfTask = (name: string): boolean => readName(name) !== null || actionName.test(name);

function readMember(text: string, { name, node }: JsonMember): Mention[] {
  if (node.type !== 'string' && (node.type !== 'other' || typeof node.value !== 'number')) return [];
  const { at } = node;
  const written = node.type === 'string' ? node.value : text.slice(at.start, at.end);
  if (actionName.test(name)) {
    const kind = kindOfAction(written);
    return kind === null ? [] : [{ field: 'kind', value: kind, at, sureness: 'certain' }];
  }
  const named = readName(name);
  if (named === null) return [];
  if (named.what === 'startTime') {
    const time = readTime(written.trim(), 0);
    return time === null ? [] : [{ field: 'startTime', value: time.value, at, sureness: time.sureness }];
  }
  const value = cleanId(written);
  if (value === '' || isPlaceholder(value) || value.length > 1024) return [];
  if (named.strength === 'explicit') return [{ field: named.field, value, at, sureness: 'certain' }];
  const sureness = judgeShort(named.field, value);
  return sureness === null ? [] : [{ field: named.field, value, at, sureness }];
}

/** Under a name that may name something else the value has to look like an id. */
export function judgeShort(field: Mention['field'], value: string): Sureness | null {
  if (field === 'appId') return isAppId(value) ? 'likely' : null;
  return isUncommon(value) ? 'likely' : 'unsure';
}

/** `{"key":"RoomId","value":"r"}`, as forms and captured requests have it. */
function findNameAndValue(node: JsonObject): JsonMember | null {
  if (node.members.length > 6) return null;
  const name = find(node, 'name') ?? find(node, 'key');
  const value = find(node, 'value');
  return name?.type === 'string' && value !== undefined ? { name: name.value, node: value } : null;
}

function find(node: JsonObject, name: string): JsonNode | undefined {
  const lower = name.toLowerCase();
  return node.members.find(
    (member) => member.name.length === name.length && member.name.toLowerCase() === lower,
  )?.node;
}

/**
 * Members that tell what a request starts. Not those of an answer (`guessKind`), for this may be anybody's JSON: there an
 * `App` or a `Domain` tells nothing, and a layout only beside an address to push to. (Source: task-types §3, §4, §6; what
 * starts a recording is on none of its pages)
 */
const telling: readonly (readonly [Kind, readonly string[]])[] = [
  ['record', ['FileFormatConfig', 'FileNameConfig', 'StorageConfig', 'RecordMode']],
  ['webcast', ['SourceURL', 'VideoSolutions', 'EventNotifyConfig']],
  ['pull-record', ['Vhost']],
];

function guessRequestKind(node: JsonObject): Kind | null {
  const told = telling.find(([, names]) => names.some((name) => find(node, name) !== undefined));
  if (told !== undefined) return told[0];
  if (find(node, 'PushURL') === undefined) return null;
  if (find(node, 'Stream')?.type === 'object') return 'single-push';
  return ['Layout', 'Encode', 'TargetStreams'].some((name) => find(node, name) !== undefined)
    ? 'mixed-push'
    : null;
}

/** What the vendor's answer tells: all of it, its `Result`, or the task alone. */
function readAnswer(node: JsonObject): Mention[] {
  const metadata = find(node, 'ResponseMetadata');
  const action = metadata?.type === 'object' ? find(metadata, 'Action') : undefined;
  const asked = action?.type === 'string' ? kindOfAction(action.value) : null;
  const kindAsked: Mention[] =
    asked === null ? [] : [{ field: 'kind', value: asked, at: (action ?? node).at, sureness: 'certain' }];

  const result = find(node, 'Result') ?? (metadata === undefined ? node : undefined);
  if (result?.type !== 'object') return kindAsked;
  const task = findTask(result, asked);
  if (task === null) return kindAsked;
  const kind: Mention = { field: 'kind', value: task.kind, at: node.at, sureness: task.sureness };
  const response: Mention = { field: 'response', value: toJsonValue(node), at: node.at, sureness: 'certain' };
  const own = task.kind === 'pull-record' ? readOwnId(task.node) : [];
  const start = find(task.node, 'StartTime');
  const time =
    start === undefined || start.type === 'array' || start.type === 'object'
      ? null
      : readTime(String(start.value), 0);
  const startTime: Mention[] =
    time === null || start === undefined
      ? []
      : [{ field: 'startTime', value: time.value, at: start.at, sureness: time.sureness }];
  return [kind, response, ...own, ...startTime];
}

/** The reply of a live task repeats its id. (Source: S4) */
function readOwnId(task: JsonObject): Mention[] {
  const id = find(task, 'TaskId');
  return id?.type === 'string' && id.value !== ''
    ? [{ field: 'taskId', value: cleanId(id.value), at: id.at, sureness: 'certain' }]
    : [];
}

function findTask(
  result: JsonObject,
  asked: Kind | null,
): { kind: Kind; node: JsonObject; sureness: Sureness } | null {
  for (const { name, node } of result.members) {
    if (node.type !== 'object' || name.length > 40) continue;
    const kind = kindOfWrapper({ [name]: {} });
    if (kind !== undefined) return { kind, node, sureness: 'certain' };
  }
  // A task that stands by itself has a state and a time, and names no app or room.
  const isTask =
    find(result, 'Status') !== undefined &&
    find(result, 'StartTime') !== undefined &&
    find(result, 'AppId') === undefined &&
    find(result, 'RoomId') === undefined;
  if (!isTask) return null;
  const value = toJsonValue(result);
  const guessed = isMembers(value) ? guessKind(value) : null;
  const kind = asked ?? guessed;
  return kind === null ? null : { kind, node: result, sureness: asked === null ? 'likely' : 'certain' };
}
