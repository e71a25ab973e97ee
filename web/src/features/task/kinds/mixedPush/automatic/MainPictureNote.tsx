import type { MixedPushTask } from '@tasklens/server/contract/task';
import { findMainStream } from '@tasklens/server/domain/layout/mainStream';
import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import { Note } from '../../Note.tsx';
import { streamText } from '../../streamText.ts';
import { useAutomaticWords } from './words.ts';

/** Whose picture is large in the vertical layout, and that it means nothing in another. */
export function MainPictureNote({ task, isVertical }: { task: MixedPushTask; isVertical: boolean }) {
  const messages = useMessages();
  const automatic = useAutomaticWords();
  const main = findMainStream(task);
  if (main === null) return isVertical && <Note>{automatic.mainMissing}</Note>;
  if (main.stream === null) {
    const { index } = main;
    return (
      <Note>
        {isVertical ? automatic.mainByIndex(index) : automatic.mainIgnored(automatic.streamNumber(index))}
      </Note>
    );
  }
  const name = streamText(main.stream, messages);
  return <Note>{isVertical ? automatic.mainIs(name) : automatic.mainIgnored(name)}</Note>;
}
