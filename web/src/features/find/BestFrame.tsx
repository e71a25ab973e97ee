import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useFindWords } from './words.ts';

/** Room for what comes, so that the rows below stay where they are. */
export function BestFrame({ children }: { children: ReactNode }) {
  const { best: words } = useFindWords();
  return (
    <Box
      component="section"
      aria-label={words.title}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignContent: 'flex-start',
        columnGap: 3,
        rowGap: 1.5,
        minHeight: { xs: 288, sm: 176, md: 132 },
        p: 2,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        backgroundColor: 'background.paper',
      }}
    >
      {children}
    </Box>
  );
}
