import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { FactList } from '../../../../ui/FactList.tsx';
import { givenFact, textFact } from '../givenFact.tsx';
import type { KindViewProps } from '../kindView.ts';

/** Which live stream is to be recorded, and when. */
export function StreamTab({ answer, format }: KindViewProps<'pull-record'>) {
  const { facts, pullRecord } = useMessages().kindView;
  const { vhost, domain, app, stream, startTime, endTime, taskId } = answer.task;
  return (
    <FactList
      facts={[
        textFact(facts.vhost, 'Vhost', vhost),
        textFact(facts.domain, 'Domain', domain),
        textFact(facts.app, 'App', app),
        textFact(facts.stream, 'Stream', stream),
        givenFact({
          label: pullRecord.plannedStart,
          vendorName: 'StartTime',
          value: startTime,
          print: format.fullInstant,
        }),
        givenFact({
          label: pullRecord.plannedEnd,
          vendorName: 'EndTime',
          value: endTime,
          print: format.fullInstant,
        }),
        textFact(facts.taskId, 'TaskId', taskId),
      ]}
    />
  );
}
