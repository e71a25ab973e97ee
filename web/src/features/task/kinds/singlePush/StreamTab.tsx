import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { FactList } from '../../../../ui/FactList.tsx';
import { codedWord } from '../codedWord.ts';
import { givenFact, textFact } from '../givenFact.tsx';
import type { KindViewProps } from '../kindView.ts';

/** Whose stream is relayed, and where to. */
export function StreamTab({ answer, format }: KindViewProps<'single-push'>) {
  const messages = useMessages();
  const { streamTypes, facts } = messages.kindView;
  const { stream, pushUrl } = answer.task;
  return (
    <FactList
      facts={[
        textFact(facts.user, 'UserId', stream?.userId),
        givenFact({
          label: facts.streamType,
          vendorName: 'StreamType',
          value: stream?.streamType,
          byDefault: streamTypes.camera,
          print: (type) => codedWord(type, streamTypes, messages),
        }),
        givenFact({ label: facts.index, vendorName: 'Index', value: stream?.index, print: format.number }),
        textFact(facts.pushUrl, 'PushURL', pushUrl),
      ]}
    />
  );
}
