import Box from '@mui/material/Box';
import { kinds, type Kind } from '@tasklens/server/contract/kinds';
import { useId } from 'react';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { fieldStyle, lineFieldStyle } from '../../ui/fieldStyle.ts';
import { monoFont } from '../../ui/monoFont.ts';
import { Select } from '../../ui/Select.tsx';
import { useCompareWords } from './words.ts';

export interface SideDraft {
  text: string;
  /** Undefined: the members tell. */
  kind: Kind | undefined;
}

/** One side of the form: a link, or JSON and what it is. */
export function SideInput({
  name,
  label,
  draft,
  fault,
  onChange,
}: {
  name: 'left' | 'right';
  label: string;
  draft: SideDraft;
  fault: string | undefined;
  onChange: (draft: SideDraft) => void;
}) {
  const { lookUp } = useMessages();
  const { form: words } = useCompareWords();
  const id = useId();
  const mayBeJson = /^\s*[[{]/.test(draft.text);
  return (
    <Box sx={{ minWidth: 0, display: 'grid', rowGap: 0.5, alignContent: 'start' }}>
      <Box component="label" htmlFor={id} sx={{ fontSize: '0.875rem', fontWeight: 550 }}>
        {label}
      </Box>
      <Box
        component="textarea"
        id={id}
        name={name}
        rows={5}
        value={draft.text}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-fault`}
        onChange={(event) => {
          onChange({ ...draft, text: event.target.value });
        }}
        sx={{
          ...fieldStyle,
          width: '100%',
          p: 1.25,
          resize: 'vertical',
          fontFamily: monoFont,
          overflowWrap: 'anywhere',
        }}
      />
      <Box id={`${id}-fault`} sx={{ minHeight: '1.5em', fontSize: '0.8125rem', color: 'error.main' }}>
        {fault}
      </Box>
      {mayBeJson && (
        <Box component="label" sx={{ display: 'grid', rowGap: 0.5, fontSize: '0.8125rem' }}>
          {words.kind}
          <Select
            options={kinds}
            chosen={draft.kind ?? null}
            nameOf={(kind) => lookUp.kinds[kind]}
            none={words.anyKind}
            onChoose={(kind) => {
              onChange({ ...draft, kind: kind ?? undefined });
            }}
            sx={{ ...lineFieldStyle, justifySelf: 'start' }}
          />
        </Box>
      )}
    </Box>
  );
}
