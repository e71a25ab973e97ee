import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { pasteMaxLength } from '@tasklens/server/contract/inspect';
import { createFormat } from '@tasklens/server/domain/words/format';
import { useId, useState } from 'react';
import { useLanguage } from '../../i18n/MessagesProvider.tsx';
import { fieldStyle } from '../../ui/fieldStyle.ts';
import { monoFont } from '../../ui/monoFont.ts';
import { usePastedWords } from './words.ts';

/** Takes what somebody copied; Ctrl or ⌘ with Enter reads it. */
export function PasteForm({ initial, onRead }: { initial: string; onRead: (text: string) => void }) {
  const { language } = useLanguage();
  const { form: words } = usePastedWords();
  const [text, setText] = useState(initial);
  const [isTried, setIsTried] = useState(false);
  const id = useId();
  const isEmpty = text.trim() === '';
  const isTooLong = text.length > pasteMaxLength;
  const fault = isTooLong
    ? words.tooLong(createFormat(language, 'local', '').number(pasteMaxLength))
    : isTried && isEmpty
      ? words.empty
      : null;

  const handleRead = () => {
    setIsTried(true);
    if (!isEmpty && !isTooLong) onRead(text);
  };
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        handleRead();
      }}
      sx={{ display: 'grid', rowGap: 0.75, maxWidth: 960 }}
    >
      <Box component="label" htmlFor={id} sx={{ fontSize: '0.875rem', fontWeight: 550 }}>
        {words.text}
      </Box>
      <Box
        component="textarea"
        id={id}
        rows={10}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) handleRead();
        }}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        aria-invalid={fault !== null}
        aria-describedby={`${id}-fault`}
        sx={{
          ...fieldStyle,
          width: '100%',
          p: 1.25,
          fontFamily: monoFont,
          resize: 'vertical',
          overflowWrap: 'anywhere',
        }}
      />
      <Box
        id={`${id}-fault`}
        aria-live="polite"
        sx={{ minHeight: '1.5em', fontSize: '0.8125rem', color: 'error.main' }}
      >
        {fault}
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', columnGap: 2 }}>
        <Button type="submit" variant="contained" sx={{ minWidth: 104 }}>
          {words.submit}
        </Button>
        <Box component="span" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
          {words.keys}
        </Box>
      </Box>
    </Box>
  );
}
