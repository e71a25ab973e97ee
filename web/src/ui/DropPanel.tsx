import { mdiMenuDown } from '@mdi/js';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Icon } from './Icon.tsx';

/**
 * A button with a small panel below it; on a phone the panel stands at the foot of the screen. Escape closes it and
 * gives the focus back to the button; a click elsewhere closes it too.
 */
export function DropPanel({
  label,
  disabled = false,
  children,
}: {
  label: string;
  disabled?: boolean;
  /** A function is given the way to close the panel. */
  children: ReactNode | ((close: () => void) => ReactNode);
}) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return undefined;
    const handlePointer = ({ target }: PointerEvent) => {
      if (target instanceof Node && whole.current?.contains(target) !== true) setIsOpen(false);
    };
    const handleKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation(); // below the panel, Escape means something else
      setIsOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', handlePointer, { capture: true });
    document.addEventListener('keydown', handleKey, { capture: true });
    return () => {
      document.removeEventListener('pointerdown', handlePointer, { capture: true });
      document.removeEventListener('keydown', handleKey, { capture: true });
    };
  }, [isOpen]);

  return (
    <Box ref={whole} sx={{ position: { md: 'relative' } }}>
      <Button
        ref={button}
        variant="outlined"
        disabled={disabled}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        endIcon={<Icon path={mdiMenuDown} sx={{ mx: -0.5 }} />}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
        sx={{ borderColor: 'divider', color: 'text.primary', backgroundColor: 'background.paper' }}
      >
        {label}
      </Button>
      {isOpen && (
        <Box
          id={id}
          role="group"
          aria-label={label}
          tabIndex={-1}
          sx={{
            position: { xs: 'fixed', md: 'absolute' },
            zIndex: 2,
            inset: { xs: 'auto 8px 8px', md: '40px 0 auto auto' },
            width: { md: 400 },
            maxHeight: { xs: 'calc(100dvh - 16px)', md: 'none' },
            overflow: { xs: 'auto', md: 'visible' },
            p: 2,
            border: 1,
            borderColor: 'line',
            borderRadius: 1,
            backgroundColor: 'background.paper',
            boxShadow: 6, // it lies over the page, which nothing else does
            outline: 'none',
            fontSize: '0.875rem',
          }}
        >
          {typeof children === 'function'
            ? children(() => {
                setIsOpen(false);
              })
            : children}
        </Box>
      )}
    </Box>
  );
}
