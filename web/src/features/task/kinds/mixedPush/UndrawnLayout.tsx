import Box from '@mui/material/Box';
import type { MixedPushTask } from '@tasklens/server/contract/task';
import { automaticModeOf } from '@tasklens/server/domain/layout/automaticRules';
import type { Scene } from '@tasklens/server/domain/layout/scene';
import { lazy, Suspense } from 'react';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { WhoIsIn } from './automatic/WhoIsIn.tsx';

const AutomaticLayout = lazy(async () => ({
  default: (await import('./automatic/AutomaticLayout.tsx')).AutomaticLayout,
}));

/** A layout that is not drawn true to the px: one that the vendor arranges, as a sketch, else why there is no picture. */
export function UndrawnLayout({
  task,
  why,
}: {
  task: MixedPushTask;
  why: Extract<Scene, { drawable: false }>['why'];
}) {
  const { mixedPush } = useMessages().kindView;
  if (why === 'not-custom') {
    const mode = automaticModeOf(task.layout?.layoutMode ?? null);
    return (
      <Suspense fallback={<Box sx={{ minHeight: 480 }} />}>
        {mode !== null && <AutomaticLayout task={task} mode={mode} />}
      </Suspense>
    );
  }
  return (
    <Box
      sx={{ p: 2, border: 1, borderColor: 'divider', borderRadius: 1, backgroundColor: 'background.paper' }}
    >
      <Box sx={{ typography: 'body1', maxWidth: '64ch' }}>{mixedPush.undrawn[why]}</Box>
      <WhoIsIn task={task} />
    </Box>
  );
}
