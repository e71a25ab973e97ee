import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import { kinds, type Kind } from '@tasklens/server/contract/kinds';
import { fieldsOf, type IdField } from '@tasklens/server/contract/taskQuery';
import { useRef, useState, type SyntheticEvent } from 'react';
import { useHomeWords } from '../../i18n/homeWords.ts';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { TabRow, tabId } from '../../ui/TabRow.tsx';
import { IdInput } from './IdInput.tsx';
import { draftOf, findDraftErrors, idsOf } from './lookUpDraft.ts';

const noIds: readonly string[] = [];

/**
 * The form by kind: just that kind's ids, wrong characters named before anything is sent.
 * `showErrors` checks at once, for a link that came incomplete; `note` says why the form is here.
 */
export function LookUpForm({
  initialKind,
  initialIds,
  showErrors = false,
  known,
  note,
}: {
  initialKind: Kind;
  initialIds: Partial<Record<IdField, string | undefined>>;
  showErrors?: boolean;
  /** Ids that were looked up before, to complete from. */
  known?: Readonly<Record<IdField, readonly string[]>>;
  note?: string;
}) {
  const { lookUp } = useMessages();
  const home = useHomeWords();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const [kind, setKind] = useState(initialKind);
  const [draft, setDraft] = useState(() => draftOf(initialIds));
  const [checked, setChecked] = useState(showErrors);

  const errors = findDraftErrors(kind, draft);
  const shownErrors = errors.filter(
    (error) => checked || error.code === 'illegal-character' || error.code === 'too-long',
  );

  const handleSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    setChecked(true);
    const first = errors[0];
    if (first === undefined) {
      void navigate({ to: '/tasks/$kind', params: { kind }, search: idsOf(kind, draft) });
    } else {
      form.current?.querySelector<HTMLInputElement>(`input[name="${first.field}"]`)?.focus();
    }
  };

  return (
    <Box component="form" ref={form} noValidate aria-label={lookUp.title} onSubmit={handleSubmit}>
      {note !== undefined && (
        <Typography role="status" sx={{ mb: 2 }}>
          {note}
        </Typography>
      )}
      <TabRow
        id="kind"
        name={home.kind}
        panelId="look-up-fields"
        tabs={kinds.map((each) => ({ id: each, label: lookUp.kinds[each] }))}
        open={kind}
        onOpen={(next) => {
          setKind(next);
          setChecked(false);
        }}
      />
      <Box role="tabpanel" id="look-up-fields" aria-labelledby={tabId('kind', kind)} sx={{ pt: 2 }}>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
          {home.kindsExplained[kind]}
        </Typography>
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
            columnGap: 3,
            rowGap: 1,
          }}
        >
          {fieldsOf(kind).map((field) => (
            <IdInput
              key={field}
              field={field}
              value={draft[field]}
              completions={known?.[field] ?? noIds}
              error={shownErrors.find((error) => error.field === field)}
              onChange={(value) => {
                setDraft({ ...draft, [field]: value });
              }}
            />
          ))}
        </Box>
        <Stack
          direction={{ xs: 'column', sm: 'row' }}
          sx={{ mt: 1.5, gap: 2, alignItems: { xs: 'stretch', sm: 'center' } }}
        >
          <Button type="submit" variant="outlined" sx={{ minWidth: 120, minHeight: 36 }}>
            {home.submit}
          </Button>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {home.help[kind]}
          </Typography>
        </Stack>
      </Box>
    </Box>
  );
}
