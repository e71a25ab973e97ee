import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { Icon } from '../../ui/Icon.tsx';
import { meaningIcons } from '../../ui/tones.ts';
import { useWeightNames } from './useWeightNames.ts';
import { meaningOf, weights, type Weight } from './weight.ts';
import { useBulkWords } from './words.ts';

/** All rows, or those that ended alike; each with how many there are. */
export function WeightFilter({
  counts,
  chosen,
  isCancelled,
  onChoose,
}: {
  counts: Record<Weight, number>;
  chosen: Weight | undefined;
  isCancelled: boolean;
  onChoose: (weight: Weight | undefined) => void;
}) {
  const { results: words } = useBulkWords();
  const names = useWeightNames();
  const all = weights.reduce((sum, weight) => sum + counts[weight], 0);
  return (
    <Box role="group" aria-label={words.show} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
      {[undefined, ...weights].map((weight) => {
        const count = weight === undefined ? all : counts[weight];
        const isChosen = weight === chosen;
        return (
          <ButtonBase
            key={weight ?? 'all'}
            aria-pressed={isChosen}
            disabled={count === 0 && !isChosen}
            onClick={() => {
              onChoose(isChosen ? undefined : weight);
            }}
            sx={{
              gap: 0.75,
              height: 30,
              px: 1.25,
              border: 1,
              borderColor: isChosen ? 'primary.main' : 'divider',
              borderRadius: 1,
              fontSize: '0.8125rem',
              fontWeight: isChosen ? 600 : 400,
              '&.Mui-disabled': { opacity: 0.5 },
            }}
          >
            {weight !== undefined && (
              <Icon path={meaningIcons[meaningOf[weight]]} sx={{ color: `tone.${meaningOf[weight]}.main` }} />
            )}
            {weight === undefined
              ? words.all
              : weight === 'waiting' && isCancelled
                ? words.notAsked
                : names[weight]}
            <Box
              component="span"
              sx={{
                minWidth: '3.5ch',
                textAlign: 'start',
                color: 'text.secondary',
                fontVariantNumeric: 'tabular-nums',
              }}
            >
              {count}
            </Box>
          </ButtonBase>
        );
      })}
    </Box>
  );
}
