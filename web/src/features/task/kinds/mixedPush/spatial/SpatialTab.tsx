import Box from '@mui/material/Box';
import { toSpatialScene } from '@tasklens/server/domain/spatial/spatialScene';
import { useMemo } from 'react';
import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import { FactList } from '../../../../../ui/FactList.tsx';
import { Mono } from '../../../../../ui/Mono.tsx';
import type { KindViewProps } from '../../kindView.ts';
import { Note } from '../../Note.tsx';
import { tripleText } from '../tabs/triple.ts';
import { fromAbove, fromTheSide } from './planes.ts';
import { SpatialMap } from './SpatialMap.tsx';
import { SpatialNotes } from './SpatialNotes.tsx';
import { SpatialTable } from './SpatialTable.tsx';
import { useSpatialWords } from './words.ts';

/** From where the listener hears whom: what is wrong with it first, then two maps and the same in numbers. */
export function SpatialTab({ answer }: KindViewProps<'mixed-push'>) {
  const { facts } = useMessages().kindView;
  const spatial = useSpatialWords();
  const scene = useMemo(() => toSpatialScene(answer.task), [answer.task]);
  if (scene === null) return <Note>{spatial.none}</Note>;
  const { axes, listener, sources } = scene;
  const triple = (label: string, numbers: readonly number[] | null) => ({
    label,
    value: numbers === null ? spatial.noPosition : <Mono>{tripleText(numbers)}</Mono>,
  });
  return (
    <>
      <SpatialNotes scene={scene} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}>
        <SpatialMap scene={scene} plane={fromAbove} title={spatial.above} description={spatial.aboveSides} />
        <SpatialMap scene={scene} plane={fromTheSide} title={spatial.side} description={spatial.sideSides} />
      </Box>
      <Note>{sources.length > 0 ? spatial.legend : spatial.legendWithoutUsers}</Note>
      {sources.length > 0 && <SpatialTable sources={sources} />}
      <Box sx={{ mt: 2 }}>
        <FactList
          facts={[
            triple(facts.listenerPosition, listener),
            triple(facts.listenerForward, axes.forward),
            triple(facts.listenerRight, axes.right),
            triple(facts.listenerUp, axes.up),
          ]}
        />
      </Box>
      <Note>{spatial.axesNote}</Note>
    </>
  );
}
