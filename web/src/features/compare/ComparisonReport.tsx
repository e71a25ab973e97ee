import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Comparison, SideRequest } from '@tasklens/server/contract/comparison';
import type { Format } from '@tasklens/server/domain/words/format';
import type { CompareSearch } from './compareSearch.ts';
import { GroupTable } from './GroupTable.tsx';
import { LayoutComparison } from './layouts/LayoutComparison.tsx';
import { SideHead } from './SideHead.tsx';
import { useCompareWords } from './words.ts';
import { SegmentChoice } from '../../ui/SegmentChoice.tsx';

type View = Pick<CompareSearch, 'show' | 'layouts'>;

/** Two tasks side by side: what they are, how their pictures differ, and every field that does. */
export function ComparisonReport({
  comparison,
  requests,
  view,
  format,
  onView,
}: {
  comparison: Comparison;
  requests: Record<'left' | 'right', SideRequest>;
  view: View;
  format: Format;
  onView: (change: View) => void;
}) {
  const words = useCompareWords();
  const { left, right, groups } = comparison;
  const rows = groups.flatMap((group) => group.rows);
  const differences = rows.filter(({ outcome }) => outcome !== 'same').length;
  const isAll = view.show === 'all';
  const shown = groups
    .map((group) => ({ ...group, rows: group.rows.filter(({ outcome }) => isAll || outcome !== 'same') }))
    .filter((group) => group.rows.length > 0);

  return (
    <>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        <SideHead name={words.sides.left} side={left} request={requests.left} format={format} />
        <SideHead name={words.sides.right} side={right} request={requests.right} format={format} />
      </Box>
      {left.kind === 'mixed-push' && right.kind === 'mixed-push' && (
        <LayoutComparison
          comparison={comparison}
          isOverlaid={view.layouts === 'overlaid'}
          onOverlay={(isOverlaid) => {
            onView({ layouts: isOverlaid ? 'overlaid' : undefined });
          }}
        />
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mt: 4 }}>
        <Typography role="status" sx={{ fontWeight: 600 }}>
          {words.summary(differences, rows.length)}
        </Typography>
        <SegmentChoice
          label={words.show}
          options={['differences', 'all']}
          nameOf={(each) => (each === 'all' ? words.everything : words.onlyDifferences)}
          chosen={isAll ? 'all' : 'differences'}
          onChoose={(key) => {
            onView({ show: key === 'all' ? 'all' : undefined });
          }}
        />
      </Box>
      {left.kind !== right.kind && (
        <Box sx={{ mt: 1, fontSize: '0.875rem', color: 'text.secondary' }}>{words.otherKinds}</Box>
      )}
      {shown.length === 0 && (
        <Box sx={{ mt: 3, maxWidth: '64ch' }}>
          <strong>{words.equal}</strong>
          <Typography sx={{ color: 'text.secondary' }}>{words.equalText}</Typography>
        </Box>
      )}
      {shown.map(({ group, rows: groupRows }) => (
        <GroupTable key={group} group={group} rows={groupRows} isMarked={isAll} format={format} />
      ))}
    </>
  );
}
