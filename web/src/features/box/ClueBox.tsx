import { mdiMagnify } from '@mdi/js';
import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ClipboardEvent, type FocusEvent, type KeyboardEvent } from 'react';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { BoxPanel, BoxPanelHandle } from './boxPanel.ts';
import { boxStyle, fieldStyle, keyStyle, sheetStyle, type BoxSize } from './boxStyle.ts';
import { useBoxKeys } from './useBoxKeys.ts';

/** From here on a browser that pastes by itself keeps its reader waiting, for seconds in the end. */
const longPaste = 20_000;
/** More than is ever read, so that it can be said; what a field is to hold beyond would only slow it down. */
const heldAtMost = 1_100_000;

/**
 * One field for whatever a customer sent. It lies over what is below it while it is open, so that nothing moves. What
 * reads the text comes on first use; what was typed until then, Enter included, is not lost.
 */
export function ClueBox({
  size,
  loadPanel,
}: {
  size: BoxSize;
  loadPanel: () => Promise<{ Panel: BoxPanel }>;
}) {
  const { frame, problems } = useMessages();
  const whole = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const panel = useRef<BoxPanelHandle>(null);
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [isNear, setIsNear] = useState(false);
  const [goesOnceRead, setGoesOnceRead] = useState(false);
  useBoxKeys(field);

  const { data, isError, refetch } = useQuery({
    queryKey: ['boxPanel'],
    queryFn: loadPanel,
    enabled: isNear,
    staleTime: Infinity,
  });
  useEffect(() => {
    if (goesOnceRead && data !== undefined) panel.current?.go();
  }, [goesOnceRead, data]);

  useEffect(() => {
    if (!isOpen) return undefined;
    const handlePointer = ({ target }: PointerEvent) => {
      if (target instanceof Node && whole.current?.contains(target) === false) close();
    };
    document.addEventListener('pointerdown', handlePointer, { capture: true });
    return () => {
      document.removeEventListener('pointerdown', handlePointer, { capture: true });
    };
  }, [isOpen]);

  function close() {
    setIsOpen(false);
    setGoesOnceRead(false);
  }
  const handleFocus = () => {
    setIsOpen(true);
    setIsNear(true);
    if (isError) void refetch();
  };
  // No place to go to: another window took the focus, or what had it is gone. That is no turning away.
  const handleBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null && whole.current?.contains(relatedTarget) === false) close();
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation(); // to the page below, Escape means something else
    if (isOpen) field.current?.focus();
    else field.current?.blur();
    close();
  };
  const handleFieldKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (panel.current === null) setGoesOnceRead(text.trim() !== '');
    else panel.current.go();
  };
  const handlePaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text');
    if (pasted.length < longPaste) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    change(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd));
  };
  const change = (next: string) => {
    setText(next.slice(0, heldAtMost));
    setIsOpen(true);
    setGoesOnceRead(false);
  };

  return (
    <Box
      ref={whole}
      role="search"
      onFocus={handleFocus}
      onBlur={handleBlur}
      onKeyDown={handleKeyDown}
      onPointerEnter={() => {
        setIsNear(true);
      }}
      sx={boxStyle(size)}
    >
      <Box tabIndex={-1} sx={sheetStyle(size, isOpen)}>
        <Box sx={{ display: 'flex', position: 'relative' }}>
          <Icon
            path={mdiMagnify}
            sx={{
              position: 'absolute',
              left: 9,
              top: size === 'bar' ? 7 : 14,
              fontSize: 18,
              color: 'text.secondary',
              pointerEvents: 'none',
            }}
          />
          <Box
            component="textarea"
            ref={field}
            rows={1}
            value={text}
            placeholder={frame.boxHint}
            aria-label={frame.boxName}
            aria-keyshortcuts="/ Control+K Meta+K"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="go"
            onChange={({ target }) => {
              change(target.value);
            }}
            onClick={() => {
              setIsOpen(true);
            }}
            onKeyDown={handleFieldKeyDown}
            onPaste={handlePaste}
            sx={fieldStyle(size, isOpen)}
          />
          {!isOpen && (
            <Box component="kbd" aria-hidden sx={keyStyle(size)}>
              /
            </Box>
          )}
        </Box>
        {isError && isOpen && (
          <Box role="alert" sx={{ p: 1.5, fontSize: '0.8125rem' }}>
            {problems.offline.headline}
          </Box>
        )}
        {data !== undefined && (
          <data.Panel
            ref={panel}
            text={text}
            isOpen={isOpen}
            onClear={() => {
              change('');
              field.current?.focus();
            }}
            onGone={() => {
              setText('');
              close();
              field.current?.blur();
            }}
          />
        )}
      </Box>
    </Box>
  );
}
