import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useNavigate } from '@tanstack/react-router';
import type { IdField } from '@tasklens/server/contract/taskQuery';
import { useId, useState } from 'react';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { lineFieldStyle } from '../../ui/fieldStyle.ts';
import { monoFont } from '../../ui/monoFont.ts';
import { toFindSearch, type Sought } from './findSearch.ts';
import { useFindWords } from './words.ts';

/** The place for one id that is missing: given here, the search begins again with it. */
export function FillIn({ field, sought }: { field: IdField; sought: Sought }) {
  const { lookUp } = useMessages();
  const words = useFindWords();
  const navigate = useNavigate();
  const id = useId();
  const [text, setText] = useState('');
  const value = text.trim();
  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (value === '') return;
        const query = { ...sought.query, [field]: value };
        void navigate({ to: '/find', search: toFindSearch({ ...sought, query }) });
      }}
      sx={{ display: 'flex', gap: 1, width: '100%', maxWidth: 360 }}
    >
      <Box
        component="input"
        id={id}
        name={`missing-${field}`}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
        aria-label={words.kinds.fillIn(lookUp.fields[field])}
        placeholder={lookUp.fields[field]}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        sx={{ ...lineFieldStyle, flex: 1, fontFamily: monoFont }}
      />
      <Button type="submit" variant="outlined">
        {words.form.submit}
      </Button>
    </Box>
  );
}
