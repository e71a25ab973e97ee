import { mdiChevronLeft, mdiChevronRight } from '@mdi/js';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { Icon } from '../../../ui/Icon.tsx';

/** Which rows are shown, and the way to the ones before and after; rows count from 1. */
export function PageTurner({
  first,
  last,
  total,
  onTurn,
}: {
  first: number;
  last: number;
  total: number;
  onTurn: (step: -1 | 1) => void;
}) {
  const { record } = useMessages().kindView;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mt: 1 }}>
      <Button
        disabled={first === 1}
        startIcon={<Icon path={mdiChevronLeft} />}
        onClick={() => {
          onTurn(-1);
        }}
      >
        {record.before}
      </Button>
      <Box aria-live="polite" sx={{ typography: 'body2', color: 'text.secondary' }}>
        {record.range(first, last, total)}
      </Box>
      <Button
        disabled={last === total}
        endIcon={<Icon path={mdiChevronRight} />}
        onClick={() => {
          onTurn(1);
        }}
      >
        {record.after}
      </Button>
    </Box>
  );
}
