import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { kinds } from '@tasklens/server/contract/kinds';
import { idFields } from '@tasklens/server/contract/taskQuery';
import { useId, useState } from 'react';
import * as z from 'zod/mini';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { findSearchSchema, type FindSearch } from './findSearch.ts';
import { inputStyle } from './inputStyle.ts';
import { useFindWords } from './words.ts';

/** What is searched for, to be changed and searched for again. */
export function FindForm({
  search,
  onSearch,
}: {
  /** What the address says. */
  search: FindSearch;
  onSearch: (search: FindSearch) => void;
}) {
  const { lookUp } = useMessages();
  const { form: words } = useFindWords();
  const [draft, setDraft] = useState({ of: search, is: search });
  // Another address brings other ids; the fields stay, and the focus with them.
  if (draft.of !== search) setDraft({ of: search, is: search });
  const id = useId();
  const change = (changed: Partial<FindSearch>) => {
    setDraft({ of: search, is: { ...draft.is, ...changed } });
  };
  return (
    <Box
      component="form"
      aria-label={words.name}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(trimmed(draft.is));
      }}
      sx={{
        display: 'grid',
        gridTemplateColumns: {
          xs: 'repeat(2, minmax(0, 1fr))',
          md: 'repeat(4, minmax(0, 1fr)) minmax(0, 0.7fr) auto',
        },
        columnGap: 1.5,
        rowGap: 1,
        alignItems: 'end',
        '& label': { display: 'block', fontSize: '0.78125rem', color: 'text.secondary' },
      }}
    >
      {idFields.map((field) => (
        <div key={field}>
          <label htmlFor={`${id}-${field}`}>{lookUp.fields[field]}</label>
          <Box
            component="input"
            id={`${id}-${field}`}
            name={field}
            value={draft.is[field] ?? ''}
            onChange={(event) => {
              change({ [field]: event.target.value });
            }}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            sx={{ ...inputStyle, width: '100%' }}
          />
        </div>
      ))}
      <div>
        <label htmlFor={`${id}-kind`}>{words.kind}</label>
        <Box
          component="select"
          id={`${id}-kind`}
          value={draft.is.kind ?? ''}
          onChange={(event) => {
            change(z.parse(z.pick(findSearchSchema, { kind: true }), { kind: event.target.value }));
          }}
          sx={{ ...inputStyle, width: '100%', fontFamily: 'inherit' }}
        >
          <option value="">{words.anyKind}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {lookUp.kinds[kind]}
            </option>
          ))}
        </Box>
      </div>
      <Button type="submit" variant="contained" sx={{ minWidth: 88 }}>
        {words.submit}
      </Button>
    </Box>
  );
}

function trimmed(search: FindSearch): FindSearch {
  const ids = idFields.map((field) => [field, search[field]?.trim() || undefined] as const);
  return { ...search, ...Object.fromEntries(ids) };
}
