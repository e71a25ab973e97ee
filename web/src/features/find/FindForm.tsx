import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { kinds } from '@tasklens/server/contract/kinds';
import { idFields } from '@tasklens/server/contract/taskQuery';
import { useId, useState } from 'react';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { lineFieldStyle } from '../../ui/fieldStyle.ts';
import { monoFont } from '../../ui/monoFont.ts';
import { Select } from '../../ui/Select.tsx';
import type { FindSearch } from './findSearch.ts';
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
            sx={{ ...lineFieldStyle, width: '100%', fontFamily: monoFont }}
          />
        </div>
      ))}
      <div>
        <label htmlFor={`${id}-kind`}>{words.kind}</label>
        <Select
          id={`${id}-kind`}
          options={kinds}
          chosen={draft.is.kind ?? null}
          nameOf={(kind) => lookUp.kinds[kind]}
          none={words.anyKind}
          onChoose={(kind) => {
            change({ kind: kind ?? undefined });
          }}
          sx={{ ...lineFieldStyle, width: '100%' }}
        />
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
