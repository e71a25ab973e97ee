import Box from '@mui/material/Box';
import type { WebcastTask } from '@tasklens/server/contract/task';
import type { Format } from '@tasklens/server/domain/words/format';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { Absent } from '../Absent.tsx';
import { checkNames, checkStates } from './checks.ts';
import { checkState } from './checkWords.ts';

/** What watches over the page, one short line each. */
export function CheckList({ task, format }: { task: WebcastTask; format: Format }) {
  const messages = useMessages();
  const { checks, off } = messages.kindView.webcast;
  const states = checkStates(task);
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        typography: 'body2',
        display: 'grid',
        gridTemplateColumns: 'auto auto',
        justifyContent: 'space-between',
        alignContent: 'start',
        columnGap: 2,
        rowGap: 1,
        '& dt': { color: 'text.secondary' },
        '& dd': { m: 0, textAlign: 'end' },
      }}
    >
      {checkNames.map((name) => {
        const state = states[name];
        return (
          <Box key={name} sx={{ display: 'contents' }}>
            <dt>{checks[name]}</dt>
            <dd>
              {state.is === 'absent' ? <Absent byDefault={off} /> : checkState(name, state, format, messages)}
            </dd>
          </Box>
        );
      })}
    </Box>
  );
}
