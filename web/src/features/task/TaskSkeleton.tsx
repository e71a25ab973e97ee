import Box from '@mui/material/Box';
import type { Kind } from '@tasklens/server/contract/kinds';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { TaskLayout } from './TaskLayout.tsx';

/** The task page before its answer: the same parts in the same places, empty. */
export function TaskSkeleton({ kind }: { kind: Kind }) {
  const { frame } = useMessages();
  return (
    <>
      <VisuallyHidden role="status">{frame.loading}</VisuallyHidden>
      <Box aria-hidden>
        <TaskLayout
          verdict={
            <Box sx={{ display: 'grid', rowGap: 1.25 }}>
              <Bone width="min(420px, 90%)" height={32} />
              <Bone width="min(520px, 100%)" height={18} />
              <Bone width="min(460px, 80%)" height={18} />
              <Bone width="min(280px, 60%)" height={14} />
            </Box>
          }
          timeline={kind !== 'pull-record' && <Bone width="100%" height={76} />}
          picture={
            <Box sx={{ display: 'grid', rowGap: 1.25 }}>
              <Bone width={200} height={18} />
              <Bone width="100%" height="auto" />
            </Box>
          }
          findings={
            <Box sx={{ display: 'grid', rowGap: 1.25 }}>
              <Bone width={120} height={18} />
              <Bone width="100%" height={52} />
            </Box>
          }
          tabs={<Bone width="100%" height={360} />}
        />
      </Box>
    </>
  );
}

function Bone({ width, height }: { width: number | string; height: number | 'auto' }) {
  return (
    <Box
      sx={{
        width,
        borderRadius: 1,
        backgroundColor: 'action.hover',
        '@keyframes breathe': { '50%': { opacity: 0.5 } },
        animation: 'breathe 1.6s ease-in-out infinite',
        ...(height === 'auto' ? { aspectRatio: '16 / 9' } : { height }),
      }}
    />
  );
}
