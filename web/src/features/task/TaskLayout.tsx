import Box from '@mui/material/Box';
import { Fragment, type ReactNode } from 'react';

/** Where the parts of a task page stand: answer first, then time, then picture beside findings, then facts. */
export function TaskLayout({
  verdict,
  timeline,
  picture,
  findings,
  tabs,
  drawn,
}: Record<'verdict' | 'timeline' | 'picture' | 'findings' | 'tabs', ReactNode> & {
  /** Whether what stands below the timeline is there, or only room for it. */
  drawn: boolean;
}) {
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          md: 'minmax(0, 1fr) minmax(280px, 400px)',
          lg: 'minmax(0, 1fr) 440px',
        },
        columnGap: 3.5,
        rowGap: 1.5,
        '& > .wide': { gridColumn: '1 / -1', minWidth: 0 },
        '& > *': { minWidth: 0 },
      }}
    >
      {/* Room for most verdicts, so that one that changes while somebody watches moves nothing below it. */}
      <Box className="wide" sx={{ minHeight: { xs: 320, md: 220, lg: 172 } }}>
        {verdict}
      </Box>
      {timeline !== false && <div className="wide">{timeline}</div>}
      {/* New boxes once it is there: none of those that kept the room is seen to move. */}
      <Fragment key={String(drawn)}>
        <div>{picture}</div>
        <div>{findings}</div>
        <Box className="wide" sx={{ mt: 1 }}>
          {tabs}
        </Box>
      </Fragment>
    </Box>
  );
}
