import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Drift } from '@tasklens/server/contract/drift';
import { Mono } from '../../../ui/Mono.tsx';
import { useSourceWords } from './words.ts';

/** Where the vendor's answer differs from the vendor's own page, in words. */
export function DriftList({ drift }: { drift: readonly Drift[] }) {
  const words = useSourceWords();
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {drift.length === 0 ? words.noDrift : words.driftExplained}
      </Typography>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
        {drift.map((entry) => (
          <li key={`${entry.path} ${entry.expected}`}>
            <Mono>{entry.path}</Mono> {words.driftEntry(entry)}
          </li>
        ))}
      </Box>
    </>
  );
}
