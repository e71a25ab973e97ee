import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import type { Format } from '@tasklens/server/domain/words/format';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { CopyableId } from '../../../ui/CopyableId.tsx';
import { sayOrigin } from './sayOrigin.ts';
import { useKeptWords } from './words.ts';

/** Where an answer comes from, and the id of the call that should have brought a live one. */
export function NoticeText({ answer, format }: { answer: LookUpAnswer; format: Format }) {
  const messages = useMessages();
  const words = useKeptWords();
  const [what, ...more] = sayOrigin(answer, words, messages, format);
  const requestId = answer.vendorProblem?.requestId;
  return (
    <>
      <strong>{what}</strong> {more.join(format.language === 'en' ? ' ' : '')}
      {requestId !== undefined && (
        <>
          {' '}
          {words.notice.request} <CopyableId value={requestId} name={messages.frame.requestId} />
        </>
      )}
    </>
  );
}
