import type { Stream } from '@tasklens/server/contract/task';
import type { Messages } from '../../../i18n/messages.ts';
import { codedWord } from './codedWord.ts';

/** `host-7 (camera)`. */
export function streamText({ userId, streamType }: Stream, messages: Messages): string {
  const { kindView } = messages;
  return kindView.streamOf(
    userId ?? '—',
    streamType === null ? null : codedWord(streamType, kindView.streamTypes, messages),
  );
}
