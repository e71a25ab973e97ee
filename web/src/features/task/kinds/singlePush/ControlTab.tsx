import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { FactList } from '../../../../ui/FactList.tsx';
import type { KindViewProps } from '../kindView.ts';
import { idleFact, mediaFact } from '../controlFacts.ts';

/** What is relayed of the stream, and how long it may be idle. */
export function ControlTab({ answer, format }: KindViewProps<'single-push'>) {
  const messages = useMessages();
  const { control } = answer.task;
  return <FactList facts={[mediaFact(control, messages), idleFact(control, format, messages)]} />;
}
