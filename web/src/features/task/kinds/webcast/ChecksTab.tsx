import Box from '@mui/material/Box';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { FactList } from '../../../../ui/FactList.tsx';
import { Absent } from '../Absent.tsx';
import { givenFact } from '../givenFact.tsx';
import { inSeconds } from '../inSeconds.ts';
import type { KindViewProps } from '../kindView.ts';
import { checkMembers, checkNames, checkStates } from './checks.ts';
import { checkState } from './checkWords.ts';

const defaultMaxRunningSeconds = 86_400;

/** Each check, whether it is on, and what the vendor does on a hit; and how long the task may run. */
export function ChecksTab({ answer, format }: KindViewProps<'webcast'>) {
  const messages = useMessages();
  const { webcast, facts } = messages.kindView;
  const states = checkStates(answer.task);
  return (
    <FactList
      facts={[
        ...checkNames.map((name) => {
          const state = states[name];
          return {
            label: webcast.checks[name],
            vendorName: checkMembers[name],
            value: (
              <>
                {state.is === 'absent' ? (
                  <Absent byDefault={webcast.off} />
                ) : (
                  checkState(name, state, format, messages)
                )}
                <Box component="span" sx={{ display: 'block', color: 'text.secondary', maxWidth: '72ch' }}>
                  {webcast.onHit[name]}
                </Box>
              </>
            ),
          };
        }),
        givenFact({
          label: facts.startTimeout,
          vendorName: 'StartTimeout',
          value: answer.task.eventNotifyConfig?.startTimeout,
          byDefault: webcast.off,
          print: (seconds) => (seconds === 0 ? webcast.off : inSeconds(seconds, format, messages)),
        }),
        givenFact({
          label: facts.maxRunningTime,
          vendorName: 'MaxRunningTime',
          value: answer.task.maxRunningTime,
          byDefault: inSeconds(defaultMaxRunningSeconds, format, messages),
          print: (seconds) => inSeconds(seconds, format, messages),
        }),
      ]}
    />
  );
}
