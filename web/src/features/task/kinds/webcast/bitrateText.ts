import type { Format } from '@tasklens/server/domain/words/format';
import type { Messages } from '../../../../i18n/messages.ts';

/** An output's bit rate: `at most 2,000 kbps`, or adaptive for 0. */
export function bitrateText(kbps: number, format: Format, { kindView }: Messages): string {
  return kbps === 0 ? kindView.adaptive : kindView.webcast.atMost(kindView.kbps(format.number(kbps)));
}
