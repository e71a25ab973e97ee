import type { Stream } from '@tasklens/server/contract/task';
import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import { CopyableId } from '../../../../../ui/CopyableId.tsx';
import { codedWord } from '../../codedWord.ts';
import { Given } from '../../Given.tsx';

/** Whose stream it is and of what; for a region without a stream, that nobody of that index is listed. */
export function StreamCells({ stream }: { stream: Stream | null }) {
  const messages = useMessages();
  const { facts, mixedPush, streamTypes } = messages.kindView;
  if (stream === null) return <td colSpan={2}>{mixedPush.notListed}</td>;
  return (
    <>
      <td className="wraps">
        <Given value={stream.userId}>{(userId) => <CopyableId value={userId} name={facts.user} />}</Given>
      </td>
      <td>
        <Given value={stream.streamType} byDefault={streamTypes.camera}>
          {(type) => codedWord(type, streamTypes, messages)}
        </Given>
      </td>
    </>
  );
}
