import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { CopyableId } from './CopyableId.tsx';

/** One line of a fact list. */
export interface Fact {
  /** In plain words. */
  label: string;
  /** The vendor's own spelling, in small type beside the label; left out where the fact is ours. */
  vendorName?: string | undefined;
  value: ReactNode;
  /** What a click on the value copies; left out where nobody would want to. */
  copy?: string | undefined;
}

/** Facts as a definition list: one column on a phone, two where there is room. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
        columnGap: 4,
        fontSize: '0.875rem',
      }}
    >
      {facts.map((fact) => (
        <Box
          key={`${fact.label} ${fact.vendorName ?? ''}`}
          sx={{
            display: 'grid',
            gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
            columnGap: 2,
            py: 0.875,
            borderBottom: 1,
            borderColor: 'divider',
          }}
        >
          <Box component="dt" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
            {fact.label}
            {fact.vendorName !== undefined && (
              <Box component="span" sx={{ display: 'block', fontSize: '0.75rem', lineHeight: 1.3 }}>
                {fact.vendorName}
              </Box>
            )}
          </Box>
          <Box component="dd" sx={{ m: 0, minWidth: 0, overflowWrap: 'anywhere' }}>
            {fact.copy === undefined ? (
              fact.value
            ) : (
              <CopyableId value={fact.copy} name={fact.label}>
                {fact.value}
              </CopyableId>
            )}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
