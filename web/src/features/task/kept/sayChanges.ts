import type { FieldDifference } from '@tasklens/server/contract/comparison';
import type { PastObservation } from '@tasklens/server/contract/history';
import type { Format } from '@tasklens/server/domain/words/format';
import type { Messages } from '../../../i18n/messages.ts';
import { printMember } from '../verdict/evidence.ts';
import type { KeptWords } from './words.ts';

/** More would make a list of what is a line; the comparison has all. */
const mostSaid = 3;

/** What an observation has that the one before had not, the status and the push state first. */
export function sayChanges(
  before: Pick<PastObservation, 'status' | 'pushState'>,
  after: Pick<PastObservation, 'status' | 'pushState' | 'changes' | 'moreChanges'>,
  { history: words }: KeptWords,
  messages: Pick<Messages, 'statuses' | 'pushStates' | 'members'>,
  format: Format,
): { said: string[]; more: number } {
  const status = isSame(before.status, after.status)
    ? []
    : [words.step(sayStatus(before.status), sayStatus(after.status))];
  // The vendor's push state says nothing once a task does not run.
  const push =
    after.pushState?.meaningful !== true || isSame(before.pushState, after.pushState)
      ? []
      : [words.step(sayPush(before.pushState), sayPush(after.pushState))];

  function sayStatus({ code, name }: PastObservation['status']): string {
    return name === 'unrecognised' ? String(code) : messages.statuses[name];
  }
  function sayPush(state: PastObservation['pushState']): string {
    if (state === undefined || state === null) return words.none;
    return state.name === 'unrecognised' ? String(state.code) : messages.pushStates[state.name];
  }
  const sayMember = (difference: FieldDifference): string => {
    const { path } = difference;
    // What a member is in plain words; what is more to be known of it stands behind a semicolon.
    const [name = path] = messages.members[path.replaceAll(/\[[^\]]*\]/g, '')]?.split(/[;；]/) ?? [];
    return words.member(name, sayChange(difference, words, format));
  };

  const others = (after.changes ?? []).filter(({ path }) => path !== 'Status' && path !== 'PushStreamState');
  const all = [...status, ...push, ...others.map(sayMember)];
  if (all.length === 0) return { said: [words.unnamed], more: 0 };
  return {
    said: all.slice(0, mostSaid),
    more: Math.max(0, all.length - mostSaid) + after.moreChanges,
  };
}

function sayChange({ left, right }: FieldDifference, words: KeptWords['history'], format: Format): string {
  const [from, to] = [printMember(left, format), printMember(right, format)];
  const isWhole = (value: unknown) => typeof value === 'object' && value !== null;
  if ((from === null && isWhole(left)) || (to === null && isWhole(right))) return words.reworked;
  return words.step(from ?? words.none, to ?? words.none);
}

type Coded = { code: unknown } | null | undefined;
const isSame = (a: Coded, b: Coded): boolean => a?.code === b?.code;
