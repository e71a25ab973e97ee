import Box from '@mui/material/Box';
import { idFields, type IdField } from '@tasklens/server/contract/taskQuery';
import type { Clue } from '@tasklens/server/domain/clues/clue';
import { useId } from 'react';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { monoFont } from '../../ui/monoFont.ts';
import { Select } from '../../ui/Select.tsx';
import { Chip } from './Chip.tsx';
import { chipSelectStyle } from './chipSelectStyle.ts';
import { useBoxWords } from './words.ts';

/** One id: which it is, its value, how sure that is; all of it can be mended in place. */
export function IdChip({
  field,
  clue,
  completions,
  onTurnTo,
  onRelabel,
  onChange,
  onRemove,
}: {
  field: IdField;
  clue: Clue<string>;
  /** Ids of this sort that this browser looked up before. */
  completions: readonly string[];
  onTurnTo: () => void;
  onRelabel: (field: IdField) => void;
  onChange: (value: string) => void;
  onRemove: () => void;
}) {
  const { lookUp } = useMessages();
  const words = useBoxWords();
  const listId = useId();
  const { value, sureness } = clue;
  const label = lookUp.fields[field];
  return (
    <Chip
      name={words.chip(label, value, sureness)}
      sureness={sureness}
      onTurnTo={onTurnTo}
      removeName={words.remove(label, value)}
      onRemove={onRemove}
    >
      <Select
        label={words.whatItIs(value)}
        options={idFields}
        chosen={field}
        nameOf={(each) => lookUp.fields[each]}
        onChoose={(chosen) => {
          if (chosen !== null) onRelabel(chosen);
        }}
        sx={chipSelectStyle}
      />
      <Box
        component="input"
        value={value}
        list={listId}
        aria-label={words.valueOf(label)}
        title={value}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        size={Math.min(Math.max(value.length + 1, 8), 44)}
        // An id just added is there to be written.
        autoFocus={value === ''}
        onChange={({ target }) => {
          onChange(target.value);
        }}
        sx={{
          minWidth: 40,
          height: 28,
          px: 0.5,
          border: 0,
          outline: 'none', // the chip's border shows the focus
          textOverflow: 'ellipsis',
          color: 'text.primary',
          background: 'none',
          fontFamily: monoFont,
          fontSize: '0.8125rem',
        }}
      />
      <datalist id={listId}>
        {completions.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </Chip>
  );
}
