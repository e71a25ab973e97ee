import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Mono } from '../../../ui/Mono.tsx';

/** One column: its plain label and, in small type, the vendor's name for it. */
export interface Column {
  label: string;
  vendorName?: string;
}

/** A dense table with hairlines; on a narrow screen it scrolls sideways by itself, by keyboard too. */
export function ScrollTable({
  label,
  columns,
  children,
}: {
  label: string;
  columns: readonly Column[];
  children: ReactNode;
}) {
  return (
    <Box role="region" aria-label={label} tabIndex={0} sx={{ overflowX: 'auto' }}>
      <Box
        component="table"
        aria-label={label}
        sx={{
          width: '100%',
          borderCollapse: 'collapse',
          fontSize: '0.8125rem',
          '& th, & td': {
            padding: '8px 16px 8px 0',
            borderBottom: 1,
            borderColor: 'divider',
            textAlign: 'start',
            verticalAlign: 'baseline',
            whiteSpace: 'nowrap',
          },
          // For ids and paths that may be very long.
          '& .wraps': { whiteSpace: 'normal', overflowWrap: 'anywhere', minWidth: 144, maxWidth: 360 },
          '& th': { fontWeight: 500, color: 'text.secondary' },
        }}
      >
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.label} scope="col">
                {column.label}
                {column.vendorName !== undefined && (
                  <Box component="span" sx={{ display: 'block', fontSize: '0.75rem', fontWeight: 400 }}>
                    <Mono muted>{column.vendorName}</Mono>
                  </Box>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </Box>
    </Box>
  );
}
