import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Kind } from '@tasklens/server/contract/kinds';
import type { IdField } from '@tasklens/server/contract/taskQuery';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { meaningIcons } from '../../ui/tones.ts';
import { findIdFault } from './idFault.ts';
import { useBoxWords } from './words.ts';

/** What speaks against an id, and what was probably meant; nothing where nothing does. */
export function FaultLine({
  kind,
  field,
  id,
  onMend,
}: {
  kind: Kind | undefined;
  field: IdField;
  id: string;
  onMend: (id: string) => void;
}) {
  const { lookUp } = useMessages();
  const words = useBoxWords();
  const fault = findIdFault(kind, field, id);
  if (fault === null) return null;
  const label = lookUp.fields[field];
  const suggestion = fault.code === 'refused' ? fault.suggestion : null;
  return (
    <Box
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, minHeight: 32, mt: 0.5 }}
    >
      <Icon path={meaningIcons.warning} sx={{ color: 'tone.warning.main' }} />
      {fault.code === 'refused'
        ? words.fault(label, lookUp.fieldError(fault.error))
        : words.long(label, fault.length)}
      {suggestion !== null && (
        <Button
          onClick={() => {
            onMend(suggestion);
          }}
          sx={{ px: 1 }}
        >
          {words.useInstead(suggestion)}
        </Button>
      )}
    </Box>
  );
}
