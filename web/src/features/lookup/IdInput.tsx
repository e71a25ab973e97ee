import Box from '@mui/material/Box';
import InputBase from '@mui/material/InputBase';
import type { FieldError, IdField } from '@tasklens/server/contract/taskQuery';
import { useId } from 'react';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { monoFont } from '../../ui/monoFont.ts';

/** The vendor's spelling of each id, in small type beside the plain label. */
const vendorNames: Record<IdField, string> = {
  appId: 'AppId',
  roomId: 'RoomId',
  taskId: 'TaskId',
  userId: 'UserId',
};

/** One id: plain label, vendor's name, and in a place kept free for it what is wrong. */
export function IdInput({
  field,
  value,
  completions,
  error,
  onChange,
}: {
  field: IdField;
  value: string;
  completions: readonly string[];
  error: FieldError | undefined;
  onChange: (value: string) => void;
}) {
  const { lookUp } = useMessages();
  const id = useId();
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box
        component="label"
        htmlFor={id}
        sx={{ display: 'block', mb: 0.5, fontSize: '0.875rem', fontWeight: 550 }}
      >
        {lookUp.fields[field]}
        <Box
          component="span"
          sx={{ ml: 1, fontSize: '0.78125rem', fontWeight: 400, color: 'text.secondary' }}
        >
          {vendorNames[field]}
        </Box>
      </Box>
      <InputBase
        id={id}
        name={field}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        error={error !== undefined}
        fullWidth
        autoComplete="off"
        inputProps={{
          list: `${id}-known`,
          spellCheck: false,
          autoCapitalize: 'off',
          'aria-invalid': error !== undefined,
          'aria-describedby': `${id}-error`,
        }}
        sx={{
          height: 40,
          px: 1.5,
          border: 1,
          borderColor: error === undefined ? 'line' : 'error.main',
          borderRadius: 1,
          backgroundColor: 'background.paper',
          fontFamily: monoFont,
          fontSize: '0.875rem',
          '&.Mui-focused': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -1 },
        }}
      />
      <datalist id={`${id}-known`}>
        {completions.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <Box
        id={`${id}-error`}
        aria-live="polite"
        sx={{ minHeight: 22, pt: 0.25, fontSize: '0.8125rem', color: 'error.main' }}
      >
        {error !== undefined && lookUp.fieldError(error)}
      </Box>
    </Box>
  );
}
