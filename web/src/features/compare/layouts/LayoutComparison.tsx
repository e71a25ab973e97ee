import Box from '@mui/material/Box';
import type { Comparison } from '@tasklens/server/contract/comparison';
import { useId } from 'react';
import { useCompareWords } from '../words.ts';
import { outlinesOf, sceneOf } from './outline.ts';
import { OutlineBox } from './OutlineBox.tsx';
import { OutlinePicture } from './OutlinePicture.tsx';
import { OverlaidLayouts } from './OverlaidLayouts.tsx';
import { RegionChanges } from './RegionChanges.tsx';
import { SegmentChoice } from '../../../ui/SegmentChoice.tsx';

/** The pictures of two mixed pushes as outlines, and what became of each region. */
export function LayoutComparison({
  comparison: { left, right, regions },
  isOverlaid,
  onOverlay,
}: {
  comparison: Comparison;
  isOverlaid: boolean;
  onOverlay: (isOverlaid: boolean) => void;
}) {
  const { layouts: words, sides } = useCompareWords();
  const id = useId();
  const [before, after] = [sceneOf(left), sceneOf(right)];
  if (regions === null || before === null || after === null) {
    return <Box sx={{ mt: 3, fontSize: '0.875rem', color: 'text.secondary' }}>{words.undrawn}</Box>;
  }
  const old = outlinesOf('left', before, regions, before.canvas);
  const now = outlinesOf('right', after, regions, after.canvas);
  const isScaled = before.canvas.width !== after.canvas.width || before.canvas.height !== after.canvas.height;
  if (!isScaled && regions.every(({ outcome }) => outcome === 'same')) {
    return <Box sx={{ mt: 3, fontSize: '0.875rem', color: 'text.secondary' }}>{words.equal}</Box>;
  }
  const nameOf = (side: string, { width, height }: { width: number; height: number }) =>
    words.picture(side, width, height);

  return (
    <Box component="section" aria-labelledby={id} sx={{ mt: 3 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 1 }}>
        <Box component="h2" id={id} sx={{ m: 0, fontSize: '0.875rem', fontWeight: 650 }}>
          {words.title}
        </Box>
        <SegmentChoice
          label={words.arrangement}
          options={['beside', 'overlaid']}
          nameOf={(each) => words[each]}
          chosen={isOverlaid ? 'overlaid' : 'beside'}
          onChoose={(key) => {
            onOverlay(key === 'overlaid');
          }}
        />
      </Box>
      {isOverlaid ? (
        <Box sx={{ maxWidth: 640 }}>
          <OverlaidLayouts
            canvas={after.canvas}
            before={outlinesOf('left', before, regions, after.canvas)}
            after={now}
          />
          {isScaled && (
            <Box sx={{ mt: 0.5, fontSize: '0.8125rem', color: 'text.secondary' }}>{words.scaled}</Box>
          )}
        </Box>
      ) : (
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
          }}
        >
          <OutlinePicture name={nameOf(sides.left, before.canvas)} canvas={before.canvas}>
            {old.map((outline) => (
              <OutlineBox key={outline.key} outline={outline} canvas={before.canvas} />
            ))}
          </OutlinePicture>
          <OutlinePicture name={nameOf(sides.right, after.canvas)} canvas={after.canvas}>
            {now.map((outline) => (
              <OutlineBox key={outline.key} outline={outline} canvas={after.canvas} />
            ))}
          </OutlinePicture>
        </Box>
      )}
      <RegionChanges regions={regions} before={old} after={now} />
    </Box>
  );
}
