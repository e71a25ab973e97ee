import Typography from '@mui/material/Typography';
import type { Stream } from '@tasklens/server/contract/task';
import { toScene } from '@tasklens/server/domain/layout/scene';
import { useMemo } from 'react';
import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import { Mono } from '../../../../../ui/Mono.tsx';
import { Given } from '../../Given.tsx';
import type { KindViewProps } from '../../kindView.ts';
import { Note } from '../../Note.tsx';
import { ScrollTable } from '../../ScrollTable.tsx';
import { StreamCells } from './StreamCells.tsx';
import { StreamsTable } from './StreamsTable.tsx';

const noStreams: readonly Stream[] = [];

/** Who is in the picture and where, and who is kept out. */
export function StreamsTab({ answer, format }: KindViewProps<'mixed-push'>) {
  const messages = useMessages();
  const { facts, mixedPush } = messages.kindView;
  const { targetStreams, excludeStreams } = answer.task;
  const targets = targetStreams?.streamList ?? noStreams;
  const excluded = excludeStreams?.streamList ?? [];
  const scene = useMemo(() => toScene(answer.task), [answer.task]);
  return (
    <>
      {targets.length === 0 && <Note>{mixedPush.everyStream}</Note>}
      {(targets.length > 0 || scene.drawable) && (
        <StreamsTable streams={targets} scene={scene.drawable ? scene : null} format={format} />
      )}
      {targets.length > 0 && !scene.drawable && <Note>{mixedPush.placesUnknown}</Note>}
      <Typography variant="h3" sx={{ mt: 3 }}>
        {mixedPush.excluded}
      </Typography>
      {excluded.length === 0 ? (
        <Note>{excludeStreams === null ? mixedPush.noExcludeMember : mixedPush.nobodyExcluded}</Note>
      ) : (
        <ScrollTable
          label={mixedPush.excluded}
          columns={[
            { label: facts.index, vendorName: 'Index' },
            { label: facts.user, vendorName: 'UserId' },
            { label: facts.streamType, vendorName: 'StreamType' },
          ]}
        >
          {excluded.map((stream, position) => (
            <tr key={position}>
              <td>
                <Mono>
                  <Given value={stream.index}>{String}</Given>
                </Mono>
              </td>
              <StreamCells stream={stream} />
            </tr>
          ))}
        </ScrollTable>
      )}
    </>
  );
}
