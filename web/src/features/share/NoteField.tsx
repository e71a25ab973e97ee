import Box from '@mui/material/Box';
import { noteMaxLength } from '@tasklens/server/contract/share';
import type { Format } from '@tasklens/server/domain/words/format';
import { useShareWords } from './words.ts';

/** From here on the field counts what is left. */
const countedFrom = 200;

export function NoteField({
  note,
  onChange,
  format,
}: {
  note: string;
  onChange: (note: string) => void;
  format: Format;
}) {
  const { make: words } = useShareWords();
  const left = noteMaxLength - note.length;
  return (
    <div>
      <Box component="label" sx={{ display: 'grid', rowGap: 0.5 }}>
        <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {words.note}
        </Box>
        <Box
          component="textarea"
          rows={3}
          maxLength={noteMaxLength}
          value={note}
          onChange={(event) => {
            onChange(event.target.value);
          }}
          sx={{
            px: 1.25,
            py: 0.75,
            font: 'inherit',
            color: 'inherit',
            resize: 'vertical',
            border: 1,
            borderColor: 'line',
            borderRadius: 1,
            backgroundColor: 'background.default',
            '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -1 },
          }}
        />
      </Box>
      <Box role="status" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
        {left === 0 ? words.noteFull : left <= countedFrom && words.noteLeft(format.number(left))}
      </Box>
    </div>
  );
}
