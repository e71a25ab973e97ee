import { useNavigate } from '@tanstack/react-router';
import type { Way } from '@tasklens/server/domain/clues/chooseWay';
import { useMemo, type ComponentProps } from 'react';
import type { BoxPanel } from '../features/box/boxPanel.ts';
import { CluePanel } from '../features/box/CluePanel.tsx';
import { knownIdsOf } from '../features/recent/knownIds.ts';
import { loadRecent } from '../features/recent/recentLookUps.ts';
import { giveText } from './handOver.ts';

const none = { appId: [], roomId: [], taskId: [], userId: [] };

/** The box's panel with this browser's memory behind it, and the app's pages before it. */
export function Panel(props: ComponentProps<BoxPanel>) {
  const navigate = useNavigate();
  const { isOpen } = props;
  // As it is when the box opens: a look-up in the meantime counts.
  const known = useMemo(() => (isOpen ? knownIdsOf(loadRecent()) : none), [isOpen]);

  const handleGo = (way: Way, text: string) => {
    switch (way.to) {
      case 'share':
        return void navigate({ to: '/s/$id', params: { id: way.id } });
      case 'task': {
        const { kind, query, run, observation } = way;
        return void navigate({
          to: '/tasks/$kind',
          params: { kind },
          search: { ...query, ...(run !== undefined && { run: String(run) }), observation },
        });
      }
      case 'find':
        return void navigate({ to: '/find', search: { ...way.ids, kind: way.kind } });
      case 'pasted':
        giveText(text);
        return void navigate({ to: '/pasted' });
      case 'bulk':
        giveText(text);
        return void navigate({ to: '/bulk' });
      case 'nothing':
        return undefined;
    }
  };
  return <CluePanel {...props} known={known} onGo={handleGo} />;
}
