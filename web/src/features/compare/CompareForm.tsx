import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { SideRequest } from '@tasklens/server/contract/comparison';
import { useState } from 'react';
import { linkOfSide, readSide } from './readSide.ts';
import { SideInput, type SideDraft } from './SideInput.tsx';
import { useCompareWords } from './words.ts';

type Requests = Record<'left' | 'right', SideRequest | undefined>;

/** Takes two sides, each a link or JSON. */
export function CompareForm({
  initial,
  onCompare,
}: {
  initial: Requests;
  onCompare: (left: SideRequest, right: SideRequest) => void;
}) {
  const words = useCompareWords();
  const [left, setLeft] = useState(() => toDraft(initial.left));
  const [right, setRight] = useState(() => toDraft(initial.right));
  const [isTried, setIsTried] = useState(false);
  const readings = { left: readSide(left.text, left.kind), right: readSide(right.text, right.kind) };
  const faultOf = (side: 'left' | 'right') => {
    const reading = readings[side];
    return isTried && !reading.ok ? words.form.faults[reading.fault] : undefined;
  };

  return (
    <Box
      component="form"
      aria-label={words.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsTried(true);
        if (readings.left.ok && readings.right.ok) onCompare(readings.left.side, readings.right.side);
      }}
      sx={{ display: 'grid', rowGap: 2 }}
    >
      <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary', maxWidth: '80ch' }}>{words.form.hint}</Box>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        <SideInput
          name="left"
          label={words.sides.left}
          draft={left}
          fault={faultOf('left')}
          onChange={setLeft}
        />
        <SideInput
          name="right"
          label={words.sides.right}
          draft={right}
          fault={faultOf('right')}
          onChange={setRight}
        />
      </Box>
      <Button type="submit" variant="contained" sx={{ justifySelf: 'start' }}>
        {words.form.submit}
      </Button>
    </Box>
  );
}

/** What stands in the form for a side that is there already. */
function toDraft(side: SideRequest | undefined): SideDraft {
  if (side === undefined) return { text: '', kind: undefined };
  if (typeof side === 'string') return { text: linkOfSide(side), kind: undefined };
  const { json, kind } = side.pasted;
  return { text: typeof json === 'string' ? json : JSON.stringify(json), kind };
}
