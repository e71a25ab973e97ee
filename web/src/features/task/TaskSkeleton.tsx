import Box from '@mui/material/Box';
import type { Kind } from '@tasklens/server/contract/kinds';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { FindingsBones, PictureBones, TabsBones, TimelineBones, VerdictBones } from './bones.tsx';
import { TaskLayout } from './TaskLayout.tsx';

/** The task page before its answer: the same parts in the same places, empty. */
export function TaskSkeleton({ kind }: { kind: Kind }) {
  const { frame } = useMessages();
  return (
    <>
      <VisuallyHidden role="status">{frame.loading}</VisuallyHidden>
      <Box
        aria-hidden
        sx={{
          '@keyframes breathe': { '50%': { opacity: 0.5 } },
          animation: 'breathe 1.6s ease-in-out infinite',
        }}
      >
        <TaskLayout
          verdict={<VerdictBones />}
          timeline={kind !== 'pull-record' && <TimelineBones />}
          picture={<PictureBones />}
          findings={<FindingsBones />}
          tabs={<TabsBones />}
          drawn={false}
        />
      </Box>
    </>
  );
}
