import Box from '@mui/material/Box';
import type { PastObservation } from '@tasklens/server/contract/history';
import type { Kind } from '@tasklens/server/contract/kinds';
import { Fragment, useState } from 'react';
import type { KindViewProps } from '../kinds/kindView.ts';
import { CompareLink } from './CompareLink.tsx';
import { keptSide } from './compareAddress.ts';
import { HistoryPoint } from './HistoryPoint.tsx';
import { HistoryStep } from './HistoryStep.tsx';
import { useKeptWords } from './words.ts';

/** The points of a run's history with what lies between them, the oldest first; two can be ticked and compared. */
export function HistoryList({
  observations,
  beginsEarlier,
  answer,
  format,
}: KindViewProps<Kind> & {
  /** The oldest first. */
  observations: readonly PastObservation[];
  /** Whether there are older ones than the first of these. */
  beginsEarlier: boolean;
}) {
  const { history: words } = useKeptWords();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [left, right] = observations.filter(({ id }) => ticked.includes(id));
  const newestId = observations.at(-1)?.id;

  const handleTick = (id: string) => {
    // A third takes the place of the one that was ticked first.
    setTicked(ticked.includes(id) ? ticked.filter((each) => each !== id) : [...ticked.slice(-1), id]);
  };

  return (
    <>
      <Box
        component="ol"
        sx={{
          m: 0,
          mt: 1.5,
          p: 0,
          listStyle: 'none',
          fontSize: '0.8125rem',
          overflowWrap: 'anywhere',
        }}
      >
        {observations.map((observation, position) => {
          const before = observations[position - 1];
          return (
            <Fragment key={observation.id}>
              {before !== undefined && <HistoryStep before={before} after={observation} format={format} />}
              {before === undefined && beginsEarlier && <HistoryStepBones />}
              <HistoryPoint
                observation={observation}
                answer={answer}
                isNewest={observation.id === newestId}
                isTicked={ticked.includes(observation.id)}
                onTick={
                  observations.length < 2
                    ? null
                    : () => {
                        handleTick(observation.id);
                      }
                }
                format={format}
              />
            </Fragment>
          );
        })}
      </Box>
      {observations.length > 1 && (
        <Box role="status" sx={{ mt: 1, minHeight: 30, fontSize: '0.8125rem', color: 'text.secondary' }}>
          {left !== undefined && right !== undefined ? (
            <CompareLink left={keptSide(left.id)} right={keptSide(right.id)}>
              {words.compareChosen}
            </CompareLink>
          ) : (
            words.chooseTwo
          )}
        </Box>
      )}
    </>
  );
}

/** Something lies before, not fetched yet. */
function HistoryStepBones() {
  return (
    <Box
      component="li"
      aria-hidden
      sx={{ ml: '35px', height: 20, borderLeft: '2px dotted', borderColor: 'line' }}
    />
  );
}
