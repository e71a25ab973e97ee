import Box from '@mui/material/Box';
import { kindSchema, kinds, type Kind } from '@tasklens/server/contract/kinds';
import { useId } from 'react';
import * as z from 'zod/mini';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { monoFont } from '../../ui/monoFont.ts';
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
        sx={{ ...boxed, p: 1.25, resize: 'vertical', fontFamily: monoFont, overflowWrap: 'anywhere' }}
      />
      <Box id={`${id}-fault`} sx={{ minHeight: '1.5em', fontSize: '0.8125rem', color: 'error.main' }}>
        {fault}
      </Box>
      {mayBeJson && (
        <Box component="label" sx={{ display: 'grid', rowGap: 0.5, fontSize: '0.8125rem' }}>
          {words.kind}
          <Box
            component="select"
            value={draft.kind ?? ''}
            onChange={(event) => {
              const chosen = z.safeParse(kindSchema, event.target.value);
              onChange({ ...draft, kind: chosen.success ? chosen.data : undefined });
            }}
            sx={{ ...boxed, width: 'auto', height: 34, px: 1, justifySelf: 'start' }}
          >
            <option value="">{words.anyKind}</option>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {lookUp.kinds[kind]}
              </option>
            ))}
          </Box>
        </Box>
      )}
    </Box>
  );
}

const boxed = {
  width: '100%',
  maxWidth: '100%',
  border: 1,
  borderColor: 'line',
  borderRadius: 1,
  backgroundColor: 'background.paper',
  color: 'text.primary',
  fontSize: '0.8125rem',
  lineHeight: 1.5,
  '&[aria-invalid="true"]': { borderColor: 'error.main' },
  '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -1 },
} as const;
