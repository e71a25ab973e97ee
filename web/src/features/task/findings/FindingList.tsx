import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import { useState } from 'react';
import type { Format } from '@tasklens/server/domain/words/format';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { FindingItem } from './FindingItem.tsx';
import { findPlace } from './findPlace.ts';

/** More than anybody reads in one go; a layout with hundreds of regions can be wrong in thousands of places. */
const stepLength = 50;

/** What is worth knowing beside the verdict, the gravest first, each with a way to the place it speaks of. */
export function FindingList({
  answer,
  format,
  onShow,
}: {
  answer: LookUpAnswer;
  format: Format;
  /** A place was chosen: bring the picture into sight. */
  onShow: () => void;
}) {
  const { task: words } = useMessages();
  const { findings } = answer;
  const [most, setMost] = useState(stepLength);
  const rest = findings.length - most;
  return (
    <section aria-labelledby="findings">
      <Typography variant="h2" id="findings" sx={{ mb: 0.5 }}>
        {words.findings.title}{' '}
        <Typography component="span" variant="caption" color="textSecondary" sx={{ ml: 0.75 }}>
          {findings.length}
        </Typography>
      </Typography>
      {findings.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {words.findings.none}
        </Typography>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {findings.slice(0, most).map((finding) => (
          <FindingItem
            key={`${finding.code} ${finding.path}`}
            finding={finding}
            place={findPlace(finding.path, answer)}
            format={format}
            onShow={onShow}
          />
        ))}
      </Box>
      {rest > 0 && (
        <Button
          onClick={() => {
            setMost(most + stepLength);
          }}
          sx={{ mt: 1, ml: -1 }}
        >
          {words.findings.more(format.number(Math.min(rest, stepLength)), format.number(rest))}
        </Button>
      )}
    </section>
  );
}
