import Box from '@mui/material/Box';
import type { Kind } from '@tasklens/server/contract/kinds';
import type { TaskQuery } from '@tasklens/server/contract/taskQuery';
import { Fragment, type ReactNode } from 'react';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { CopyableId } from '../../../ui/CopyableId.tsx';

/** Which task this is: kind, room / task, app; each id one click to copy. `children` stand at the other end. */
export function TaskHeadline({
  kind,
  query,
  children,
}: {
  kind: Kind;
  query: TaskQuery;
  children: ReactNode;
}) {
  const { lookUp, task: words } = useMessages();
  const { appId, roomId, userId, taskId } = query;
  const parts = [
    { field: 'roomId', prefix: null, id: roomId },
    { field: 'userId', prefix: words.user, id: userId },
    { field: 'taskId', prefix: null, id: taskId },
  ] as const;
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'flex-start',
        justifyContent: 'space-between',
        columnGap: 3,
        rowGap: 1,
        mb: 1.5,
      }}
    >
      <Box
        sx={{
          flex: { xs: '1 1 100%', lg: '1 1 0' },
          minWidth: 0,
          pt: 0.5,
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'baseline',
          // An id keeps room behind it for its copy mark.
          '& > .slash': { mr: 1 },
          '& > .prefix': { mr: 0.75 },
        }}
      >
        <Box component="strong" sx={{ fontWeight: 600, mr: 1.5 }}>
          {lookUp.kinds[kind]}
        </Box>
        {parts
          .filter(({ id }) => id !== undefined)
          .map(({ field, prefix, id = '' }, position) => (
            <Fragment key={field}>
              {position > 0 && <Muted className="slash">/</Muted>}
              {prefix !== null && <Muted className="prefix">{prefix}</Muted>}
              <CopyableId value={id} name={lookUp.fields[field]} />
            </Fragment>
          ))}
        {appId !== undefined && (
          <Box component="span" sx={{ fontSize: '0.8125rem', color: 'text.secondary', minWidth: 0 }}>
            {words.app} <CopyableId value={appId} name={lookUp.fields.appId} />
          </Box>
        )}
      </Box>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          columnGap: { xs: 1, sm: 1.5 },
          rowGap: 1,
        }}
      >
        {children}
      </Box>
    </Box>
  );
}

function Muted({ className, children }: { className: string; children: ReactNode }) {
  return (
    <Box component="span" className={className} sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
      {children}
    </Box>
  );
}
