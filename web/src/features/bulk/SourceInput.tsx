import { mdiFileUploadOutline } from '@mdi/js';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId, useRef, useState } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { fieldStyle } from '../../ui/fieldStyle.ts';
import { monoFont } from '../../ui/monoFont.ts';
import { readTextFile, type FileFault, type TextEncoding } from './readTextFile.ts';
import { useBulkWords } from './words.ts';

/** A text, and the file that it came from, if any. */
export interface Source {
  text: string;
  file: { name: string; encoding: TextEncoding } | null;
}

/** Takes rows: pasted, typed, or of a file that is chosen or dropped. What a file says is not shown again as text. */
export function SourceInput({ source, onChange }: { source: Source; onChange: (source: Source) => void }) {
  const { source: words } = useBulkWords();
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<FileFault | null>(null);
  const [isOver, setIsOver] = useState(false);

  const change = (next: Source) => {
    setFault(null);
    onChange(next);
  };
  const take = async (file: File) => {
    const read = await readTextFile(file);
    if (read.isText) change({ text: read.text, file: { name: file.name, encoding: read.encoding } });
    else setFault(read.fault);
  };
  return (
    <Box
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false);
      }}
      onDrop={(event) => {
        const [file] = event.dataTransfer.files;
        setIsOver(false);
        if (file === undefined) return;
        event.preventDefault();
        void take(file);
      }}
      sx={{
        position: 'relative',
        border: 1,
        borderColor: isOver ? 'primary.main' : 'line',
        borderRadius: 1,
        backgroundColor: 'background.paper',
        '&:focus-within': { borderColor: 'primary.main' },
      }}
    >
      <Box
        component="label"
        htmlFor={id}
        sx={{ display: 'block', px: 1.5, pt: 1, fontSize: '0.8125rem', fontWeight: 550 }}
      >
        {words.label}
      </Box>
      {source.file === null ? (
        <Box
          component="textarea"
          id={id}
          rows={6}
          value={source.text}
          placeholder={words.placeholder}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          wrap="off"
          onChange={(event) => {
            change({ text: event.target.value, file: null });
          }}
          sx={{
            ...fieldStyle,
            display: 'block',
            width: '100%',
            px: 1.5,
            py: 0.5,
            border: 0,
            backgroundColor: 'transparent',
            fontFamily: monoFont,
            lineHeight: 1.6,
            resize: 'vertical',
            tabSize: 16,
            '&::placeholder': { color: 'text.secondary', opacity: 0.7 },
            '&:focus-visible': { outline: 'none' },
          }}
        />
      ) : (
        <Box sx={{ px: 1.5, py: 1.5, overflowWrap: 'anywhere' }}>
          <Box component="span" sx={{ fontFamily: monoFont, fontSize: '0.8125rem' }}>
            {words.from(source.file.name)}
          </Box>
          <Box component="span" sx={{ ml: 1.5, fontSize: '0.8125rem', color: 'text.secondary' }}>
            {words.encodings[source.file.encoding]}
          </Box>
        </Box>
      )}
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          columnGap: 1.5,
          px: 1.5,
          py: 0.75,
          borderTop: 1,
          borderColor: 'divider',
          fontSize: '0.8125rem',
          color: 'text.secondary',
        }}
      >
        <Button
          sx={{ ml: -1.5 }}
          startIcon={<Icon path={mdiFileUploadOutline} />}
          onClick={() => chooser.current?.click()}
        >
          {words.choose}
        </Button>
        <span>{isOver ? words.dropNow : words.drop}</span>
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label={words.choose}
          accept=".csv,.tsv,.txt,.md,.tab,text/*"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) void take(file);
            target.value = ''; // else the same file cannot be chosen again
          }}
        />
        {source.text !== '' && (
          <Button
            sx={{ ml: 'auto', mr: -1.5 }}
            onClick={() => {
              change({ text: '', file: null });
            }}
          >
            {words.clear}
          </Button>
        )}
      </Box>
      {fault !== null && (
        <Box
          role="alert"
          sx={{ px: 1.5, pb: 1.25, fontSize: '0.875rem', color: 'error.main', maxWidth: '80ch' }}
        >
          {words.faults[fault]}
        </Box>
      )}
    </Box>
  );
}
