import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useEffect, useRef, type KeyboardEvent } from 'react';

/** Where a key leads from the tab at `position`; null for keys that are none of a row's. */
function nextPosition(key: string, position: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (position + 1) % count;
    case 'ArrowLeft':
      return (position + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** The id of a tab's element, for the panel to be named by. */
export const tabId = (row: string, tab: string): string => `${row}-${tab}`;

/**
 * A row of tabs over one panel; arrows, Home and End step through it. A row wider than its place scrolls by itself.
 * Our own, for MUI's adds 7 kB (gzip) to every page.
 */
export function TabRow<Id extends string>({
  id: row,
  name,
  panelId,
  tabs,
  open,
  onOpen,
}: {
  id: string;
  /** What the tabs are of, for a screen reader. */
  name: string;
  panelId: string;
  tabs: readonly { id: Id; label: string }[];
  open: Id;
  onOpen: (id: Id) => void;
}) {
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const tab = document.getElementById(tabId(row, open));
    if (list.current === null || tab === null) return;
    const { scrollLeft, clientWidth } = list.current;
    const end = tab.offsetLeft + tab.offsetWidth;
    // The row alone is moved; the page stays where its reader has it.
    if (tab.offsetLeft < scrollLeft) list.current.scrollLeft = tab.offsetLeft;
    else if (end > scrollLeft + clientWidth) list.current.scrollLeft = end - clientWidth;
  }, [row, open]);

  const handleKeyDown = (event: KeyboardEvent) => {
    const position = nextPosition(
      event.key,
      tabs.findIndex(({ id }) => id === open),
      tabs.length,
    );
    const next = position === null ? undefined : tabs[position];
    if (next === undefined) return;
    event.preventDefault();
    document.getElementById(tabId(row, next.id))?.focus();
    onOpen(next.id);
  };

  return (
    <Box
      ref={list}
      role="tablist"
      aria-label={name}
      onKeyDown={handleKeyDown}
      sx={{
        position: 'relative',
        display: 'flex',
        columnGap: 3,
        overflowX: 'auto',
        scrollbarWidth: 'none',
        boxShadow: ({ vars }) => `inset 0 -1px ${vars?.palette.divider ?? ''}`,
      }}
    >
      {tabs.map(({ id, label }) => (
        <ButtonBase
          key={id}
          id={tabId(row, id)}
          role="tab"
          aria-selected={id === open}
          aria-controls={panelId}
          tabIndex={id === open ? 0 : -1}
          onClick={() => {
            onOpen(id);
          }}
          sx={{
            flexShrink: 0,
            height: 40,
            fontSize: '0.875rem',
            fontWeight: 550,
            whiteSpace: 'nowrap',
            color: 'text.secondary',
            borderBottom: '2px solid transparent',
            '&[aria-selected="true"]': { color: 'primary.main', borderColor: 'primary.main' },
            '&.Mui-focusVisible': { outlineOffset: -2 }, // the row cuts off what stands out
          }}
        >
          {label}
        </ButtonBase>
      ))}
    </Box>
  );
}
