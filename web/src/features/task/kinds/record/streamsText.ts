import type { RecordFile } from '@tasklens/server/contract/task';
import type { Format } from '@tasklens/server/domain/words/format';
import type { Messages } from '../../../../i18n/messages.ts';
import { streamText } from '../streamText.ts';

/** The streams of a file in words: `host-7 (camera) and host-7 (screen)`. */
export function streamsText(
  { streamList }: Pick<RecordFile, 'streamList'>,
  format: Format,
  messages: Messages,
): string {
  return streamList === null || streamList.length === 0
    ? messages.kindView.record.noStreams
    : format.list(streamList.map((stream) => streamText(stream, messages)));
}
