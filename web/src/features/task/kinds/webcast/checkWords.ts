import type { Format } from '@tasklens/server/domain/words/format';
import type { Messages } from '../../../../i18n/messages.ts';
import type { CheckName, CheckState } from './checks.ts';

/** How a check stands, in a few words: `every 5 s`, `off`. */
export function checkState(
  name: CheckName,
  state: Exclude<CheckState, { is: 'absent' }>,
  format: Format,
  { kindView }: Messages,
): string {
  const { off, every, waitsFor, waitsForever } = kindView.webcast;
  if (state.is === 'off') return off;
  if (state.seconds === null) return waitsForever;
  const seconds = kindView.seconds(format.number(state.seconds));
  return name === 'startEvent' ? waitsFor(seconds) : every(seconds);
}
