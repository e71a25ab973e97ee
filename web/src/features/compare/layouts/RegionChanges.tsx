import Box from '@mui/material/Box';
import type { ComparedRegion } from '@tasklens/server/contract/comparison';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { MeaningBadge } from '../../../ui/MeaningBadge.tsx';
import { Mono } from '../../../ui/Mono.tsx';
import type { Meaning } from '../../../ui/tones.ts';
import { useCompareWords } from '../words.ts';
import type { Outline } from './outline.ts';

const meanings: Record<ComparedRegion['outcome'], Meaning> = {
  same: 'neutral',
  moved: 'warning',
  changed: 'info',
  added: 'good',
  removed: 'bad',
};

/** The same in words: what became of each region, and its box before and after in px of its own canvas. */
export function RegionChanges({
  regions,
  before,
  after,
}: {
  regions: readonly ComparedRegion[];
  before: readonly Outline[];
  after: readonly Outline[];
}) {
  const { layouts: words } = useCompareWords();
  const changes = regions
    .map((region, key) => ({
      region,
      key,
      from: before.find((outline) => outline.key === key),
      to: after.find((outline) => outline.key === key),
    }))
    .filter(({ region }) => region.outcome !== 'same');
  const unchanged = regions.length - changes.length;
  return (
    <Box sx={{ mt: 1.5, fontSize: '0.875rem' }}>
      {changes.length === 0 ? (
        words.noChange
      ) : (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', rowGap: 0.75 }}>
          {changes.map(({ region, key, from, to }) => (
            <Box
              component="li"
              key={key}
              sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.25 }}
            >
              <MeaningBadge meaning={meanings[region.outcome]}>
                {words.regionOutcomes[region.outcome]}
              </MeaningBadge>
              <Box component="span" sx={{ overflowWrap: 'anywhere', minWidth: 0 }}>
                <Whose outline={to ?? from} />
              </Box>
              <Mono muted>
                {[region.outcome === 'changed' ? undefined : from, to]
                  .flatMap((outline) => (outline ? [boxText(outline, words.box)] : []))
                  .join(' → ')}
              </Mono>
            </Box>
          ))}
        </Box>
      )}
      {unchanged > 0 && changes.length > 0 && (
        <Box sx={{ mt: 0.75, color: 'text.secondary' }}>{words.same(unchanged)}</Box>
      )}
    </Box>
  );
}

function Whose({ outline }: { outline: Outline | undefined }) {
  const { kindView } = useMessages();
  const number = kindView.mixedPush.streamNumber(outline?.streamIndex ?? null);
  return (
    <>
      <strong>{outline?.userId ?? number}</strong>
      {outline?.userId != null && <> · {number}</>}
    </>
  );
}

function boxText(
  { box: { x, y, width, height } }: Outline,
  say: (x: number, y: number, width: number, height: number) => string,
): string {
  return say(x, y, width, height);
}
