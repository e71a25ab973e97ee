import type { Pasted } from '../../contract/comparison.ts';
import { readEnvelope } from '../failure/readEnvelope.ts';
import type { SideFault } from '../failure/sideFailure.ts';
import type { Print } from '../secrets/mask.ts';
import { kindOfWrapper, wrap } from '../tasks/findTaskObject.ts';
import { isMembers, type Members } from '../tasks/jsonType.ts';
import { readTask, type TaskReading } from '../tasks/readTask.ts';
import { guessKind } from './guessKind.ts';

type PastedFault = Extract<SideFault, 'not-json' | 'vendor-error' | 'kind-unknown' | 'no-task'>;

type PastedReading =
  | { ok: true; reading: TaskReading; isKindGuessed: boolean; requestId: string | null }
  | { ok: false; why: PastedFault };

/**
 * Reads a task that somebody copied from wherever they saw it: all of the vendor's answer, its `Result`, or the task
 * alone. The wrapper's name tells the kind; a bare task's is the one given, or else guessed by its members. Secrets are
 * masked as in any look-up.
 */
export function readPasted({ kind, json }: Pasted, print: Print): PastedReading {
  const value = typeof json === 'string' ? parse(json) : json;
  if (!isMembers(value)) return { ok: false, why: value === undefined ? 'not-json' : 'no-task' };
  const opened = open(value);
  if (opened === null) return { ok: false, why: 'vendor-error' };
  const { result, requestId } = opened;
  if (!isMembers(result)) return { ok: false, why: 'no-task' };

  const wrapperKind = kindOfWrapper(result);
  const chosen = wrapperKind ?? kind ?? guessKind(result);
  if (chosen === null) return { ok: false, why: 'kind-unknown' };
  const read = readTask(chosen, wrapperKind === undefined ? wrap(chosen, result) : result, print);
  if (read.outcome !== 'task') return { ok: false, why: 'no-task' };
  const isKindGuessed = wrapperKind === undefined && kind === undefined;
  return { ok: true, reading: read.reading, isKindGuessed, requestId };
}

/** Undefined for what is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}

/** What an envelope holds; anything else is taken for a `Result` or a task. Null for an answer that tells a failure. */
function open(value: Members): { result: unknown; requestId: string | null } | null {
  if (!('ResponseMetadata' in value || 'ResponseMetaData' in value)) {
    return { result: value['Result'] ?? value, requestId: null };
  }
  const envelope = readEnvelope(200, value); // a paste does not tell the status
  return envelope.ok ? envelope : null;
}
