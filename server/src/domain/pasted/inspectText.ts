import type { Inspection } from '../../contract/inspect.ts';
import type { FindingCode } from '../../contract/finding.ts';
import { kinds, type Kind } from '../../contract/kinds.ts';
import type { LookUpAnswer, Mode, Source } from '../../contract/lookup.ts';
import { fieldsOf, findIdError, type TaskQuery } from '../../contract/taskQuery.ts';
import type { Place } from '../clues/clue.ts';
import { findJson, type FoundJson } from '../clues/json/findJson.ts';
import type { Print } from '../secrets/mask.ts';
import { maskSecrets } from '../secrets/maskSecrets.ts';
import { DriftLog } from '../tasks/driftLog.ts';
import { findTaskObject } from '../tasks/findTaskObject.ts';
import { isMembers, type Members } from '../tasks/jsonType.ts';
import type { TaskReading } from '../tasks/readTask.ts';
import { toAnswer } from '../toAnswer.ts';
import { excerptOf } from './excerpt.ts';
import { readPasted } from './readPasted.ts';

interface Reader {
  /** How this server asks for each kind, where a paste does not say how it was asked for. */
  actions: Record<Kind, Pick<Source, 'action' | 'version' | 'service'>>;
  region: string;
  mode: Mode;
  print: Print;
  nowMs: number;
}

type Why = Inspection['notUnderstood'][number]['why'];

/** Answers that one reading gives, and parts that it says it did not understand. */
const mostResults = 100;
const mostFaults = 100;

/** What may hold a task has one of these members. Names in small letters. */
const tellingNames = new Set([
  'responsemetadata',
  'result',
  'status',
  'pushsinglestreamtocdntask',
  'pushmixedstreamtocdntask',
  'webcasttask',
  'recordtask',
  'taskdetail',
]);
/** Where JSON begins; that no whole one was found there means that it is cut off or broken. */
const opening = /[{[]\s*\\*"/;

/**
 * Every answer of the vendor's that stands in a text, read as a look-up would, and the parts with none: whole answers, their
 * `Result`s and tasks alone, however they are wrapped. Never throws.
 */
export function inspectText(text: string, reader: Reader): Inspection {
  const results: LookUpAnswer[] = [];
  const faults: { start: number; excerpt: string; why: Why }[] = [];
  /** More answers than are given: what comes after the first of them is read no more. */
  let isFull = false;
  const { found, tooDeep, unreadFrom } = findJson(text);

  for (const part of found) {
    if (!readPart(part)) reject(part.at.start, part.value, 'no-task');
  }
  for (const { start, end } of tooDeep)
    faults.push({ start, excerpt: excerptOf(text.slice(start, end)), why: 'too-deep' });
  const rest: Place[] = unreadFrom === null ? [] : [{ start: unreadFrom, end: text.length }];
  for (const start of findBroken(text, [...found.map(({ at }) => at), ...tooDeep, ...rest])) {
    faults.push({ start, excerpt: excerptOf(text.slice(start)), why: 'not-json' });
  }
  if (results.length === 0 && faults.length === 0 && rest.length === 0 && text.trim() !== '') {
    faults.push({ start: 0, excerpt: excerptOf(text), why: 'not-json' });
  }
  return {
    results,
    notUnderstood: faults
      .sort((one, other) => one.start - other.start)
      .slice(0, mostFaults - rest.length)
      .map(({ excerpt, why }) => ({ excerpt, why }))
      .concat(rest.map(({ start }) => ({ excerpt: excerptOf(text.slice(start)), why: 'too-many' }))),
  };

  /** Whether anything was said of it, or of what its strings hold. */
  function readPart({ value, at, inside }: FoundJson): boolean {
    const isRead = readValue(value, at.start);
    return inside.map(readPart).includes(true) || isRead;
  }

  function readValue(value: unknown, start: number): boolean {
    if (Array.isArray(value)) return value.map((item) => readValue(item, start)).includes(true);
    if (!isMembers(value)) return false;
    const why = readMembers(value, start);
    if (why === null) return true;
    const isReadBelow = Object.values(value)
      .map((member) => readValue(member, start))
      .includes(true);
    if (isReadBelow || why === 'no-task') return isReadBelow;
    reject(start, value, why);
    return true;
  }

  /** Why it is no answer, if it is none; whether there is one below is for others to see. */
  function readMembers(value: Members, start: number): 'no-task' | 'kind-unknown' | null {
    if (!Object.keys(value).some((name) => tellingNames.has(name.toLowerCase()))) return 'no-task';
    if (isFull) return null;
    const metadata = metadataOf(value);
    const kind = kinds.find((known) => reader.actions[known].action === metadata['Action']);
    const read = readPasted({ json: value, ...(kind && { kind }) }, reader.print);
    if (!read.ok && read.why === 'vendor-error') {
      reject(start, value, read.why);
      return null;
    }
    const tells = (name: string) => Object.hasOwn(isMembers(value['Result']) ? value['Result'] : value, name);
    if (!read.ok)
      return read.why === 'kind-unknown' && (tells('Status') || tells('StartTime')) ? read.why : 'no-task';
    // What starts a task has the members that tell its kind, and tells nothing of how the task is.
    if (read.isKindGuessed && !tells('Status')) return 'no-task';
    isFull = results.length === mostResults;
    if (isFull) reject(start, value, 'too-many');
    else results.push(toPastedAnswer(read, metadata, reader));
    return null;
  }

  function reject(start: number, value: unknown, why: Why): void {
    if (faults.length >= mostFaults) return;
    faults.push({ start, excerpt: excerptOf(JSON.stringify(maskSecrets(value, reader.print))), why });
  }
}

function metadataOf(value: Members): Members {
  const metadata = value['ResponseMetadata'] ?? value['ResponseMetaData'];
  return isMembers(metadata) ? metadata : {};
}

function toPastedAnswer(
  { reading, isKindGuessed, requestId }: Extract<ReturnType<typeof readPasted>, { ok: true }>,
  metadata: Members,
  { actions, region, mode, nowMs }: Reader,
): LookUpAnswer {
  const { kind } = reading;
  const asked = { ...actions[kind], region };
  const source: Source = {
    action: plainWord(metadata['Action']) ?? asked.action,
    version: plainWord(metadata['Version']) ?? asked.version,
    service: plainWord(metadata['Service']) ?? asked.service,
    region: plainWord(metadata['Region']) ?? asked.region,
    requestId,
    httpStatus: 200,
    durationMs: 0,
    attempts: 0,
    cached: false,
  };
  const answer = toAnswer({ mode, query: idsIn(reading) }, reading, {
    observedAtMs: nowMs,
    source,
    pictures: [],
  });
  // Of a task that ran when the vendor answered, nobody knows for how long it did.
  const findings = answer.findings.filter(
    ({ code }) => reading.task.status.name !== 'running' || !leansOnNow.has(code),
  );
  return { ...answer, origin: 'pasted', isKindGuessed, findings };
}

/** What is said of a running task by how long it has been running. */
const leansOnNow: ReadonlySet<FindingCode> = new Set(['left-query-window', 'max-running-time-reached']);

/** Action, version and the like are short words; what is longer is none of them, and may be anything. */
function plainWord(value: unknown): string | null {
  return typeof value === 'string' && /^[\w.-]{1,40}$/.test(value) ? value : null;
}

/** The ids that the task itself names. What is no possible id is none. */
function idsIn({ kind, raw }: TaskReading): TaskQuery {
  const task = findTaskObject(kind, raw, new DriftLog());
  const members = task.outcome === 'found' ? task.members : {};
  const told = fieldsOf(kind).flatMap((field) => {
    const id = members[memberOf[field]];
    return typeof id === 'string' && id !== '' && findIdError(kind, field, id) === null
      ? [[field, id] as const]
      : [];
  });
  return { profile: 'default', ...Object.fromEntries(told) };
}

const memberOf = { appId: 'AppId', roomId: 'RoomId', taskId: 'TaskId', userId: 'UserId' } as const;

/** Where JSON begins outside these places, which is then cut off or broken: the start of its line, once for its several pieces. */
function findBroken(text: string, places: readonly Place[]): number[] {
  const starts: number[] = [];
  let done = 0;
  let isPiece = false;
  const inOrder = places.toSorted((one, other) => one.start - other.start);
  for (const { start, end } of [...inOrder, { start: text.length, end: text.length }]) {
    const at = text.slice(done, start).search(opening);
    if (at >= 0 && !isPiece) starts.push(Math.max(done, text.lastIndexOf('\n', done + at) + 1));
    isPiece = at >= 0;
    done = Math.max(done, end);
  }
  return starts;
}
