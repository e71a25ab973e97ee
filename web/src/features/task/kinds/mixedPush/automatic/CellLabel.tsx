import Box from '@mui/material/Box';
import type { AutomaticCell } from '@tasklens/server/domain/layout/automatic';
import type { CanvasSize } from '@tasklens/server/domain/layout/pixelBox';
import { useAutomaticWords, type AutomaticWords } from './words.ts';

/** What a cell is for, in its corner; where words find no room, a person's number alone. */
export function CellLabel({
  cell,
  canvas,
  mainName,
}: {
  cell: AutomaticCell;
  canvas: CanvasSize;
  mainName: string;
}) {
  const automatic = useAutomaticWords();
  const { box, role, person } = cell;
  const share = (px: number, side: number) => `${(100 * px) / side}%`;
  return (
    <Box
      sx={{ position: 'absolute', containerType: 'size', overflow: 'hidden' }}
      style={{
        left: share(box.x, canvas.width),
        top: share(box.y, canvas.height),
        width: share(box.width, canvas.width),
        height: share(box.height, canvas.height),
      }}
    >
      <Box
        sx={{
          width: 'fit-content',
          maxWidth: 'calc(100% - 8px)',
          m: 0.5,
          px: 0.5,
          borderRadius: '4px',
          backgroundColor: 'background.paper',
          color: role === 'spare' ? 'text.secondary' : 'text.primary',
          typography: 'caption',
          lineHeight: '18px',
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          whiteSpace: role === 'main' ? 'normal' : 'nowrap',
          overflowWrap: 'anywhere',
          '@container (max-width: 63px) or (max-height: 23px)': { display: 'none' },
        }}
      >
        {textOf(cell, automatic)}
        {role === 'main' && <Box sx={{ fontWeight: 600 }}>{mainName}</Box>}
      </Box>
      {role === 'person' && (
        <Box
          sx={{
            display: 'none',
            typography: 'caption',
            lineHeight: '18px',
            textAlign: 'center',
            '@container (max-width: 63px) and (min-height: 18px)': { display: 'block' },
          }}
        >
          <Box component="span" sx={{ backgroundColor: 'background.paper' }}>
            {person}
          </Box>
        </Box>
      )}
    </Box>
  );
}

function textOf({ role, person }: AutomaticCell, words: AutomaticWords): string {
  switch (role) {
    case 'main':
      return words.main;
    case 'person':
      return words.person(person);
    case 'spare':
      return words.spare;
  }
}
