import Box from '@mui/material/Box';
import { streamColour } from '../picture/streamColour.ts';

/** The colour a stream has in the picture. */
export function StreamSwatch({ index }: { index: number }) {
  return (
    <Box
      component="span"
      sx={{ display: 'inline-block', width: 10, height: 10, borderRadius: '2px', mr: 1 }}
      style={{ backgroundColor: streamColour(index) }}
    />
  );
}
