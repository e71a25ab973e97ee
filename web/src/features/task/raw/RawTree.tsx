import Box from '@mui/material/Box';
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import type { Format } from '@tasklens/server/domain/words/format';
import { monoFont } from '../../../ui/monoFont.ts';
import { sizeOf, type RawNode } from './rawLines.ts';
import { useRawWords } from './words.ts';

/** The lines as a tree: arrows walk and fold, Home and End jump, a click chooses, a click on the mark folds. */
export function RawTree({
  lines,
  active,
  isOpen,
  matchIds,
  onActivate,
  onToggle,
  format,
}: {
  lines: readonly RawNode[];
  active: RawNode;
  isOpen: (node: RawNode) => boolean;
  matchIds: ReadonlySet<string>;
  onActivate: (id: string) => void;
  onToggle: (node: RawNode, open: boolean) => void;
  format: Format;
}) {
  const words = useRawWords();
  const treeId = useId();
  const tree = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (active.id !== '')
      tree.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active.id]);

  const handleKeyDown = (event: KeyboardEvent) => {
    const to = nextLine(event.key);
    if (to === undefined) return;
    event.preventDefault();
    if (to !== null) onActivate(to.id);
  };

  /** Where a key leads: a line, `null` when it only folds or has nowhere to go, `undefined` when it is not ours. */
  const nextLine = (key: string): RawNode | null | undefined => {
    const at = lines.indexOf(active);
    const folds = (sizeOf(active) ?? 0) > 0;
    switch (key) {
      case 'ArrowDown':
        return lines[at + 1] ?? null;
      case 'ArrowUp':
        return lines[at - 1] ?? null;
      case 'Home':
        return lines[0] ?? null;
      case 'End':
        return lines.at(-1) ?? null;
      case 'ArrowRight':
        if (!folds) return null;
        if (isOpen(active)) return lines[at + 1] ?? null;
        onToggle(active, true);
        return null;
      case 'ArrowLeft':
        if (!folds || !isOpen(active)) return active.parent;
        onToggle(active, false);
        return null;
      case 'Enter':
      case ' ':
        if (folds) onToggle(active, !isOpen(active));
        return null;
    }
    return undefined;
  };

  return (
    <Box
      ref={tree}
      role="tree"
      tabIndex={0}
      aria-label={words.title}
      aria-activedescendant={`${treeId}${lines.indexOf(active)}`}
      onKeyDown={handleKeyDown}
      sx={treeStyle}
    >
      {lines.map((node, index) => {
        const size = sizeOf(node);
        const open = size !== null && size > 0 ? isOpen(node) : undefined;
        return (
          <div
            key={node.id}
            id={`${treeId}${index}`}
            role="treeitem"
            aria-level={node.depth + 1}
            aria-expanded={open}
            aria-selected={node === active}
            className={matchIds.has(node.id) ? 'line match' : 'line'}
            style={{ paddingInlineStart: 4 + node.depth * 18 }}
            onClick={() => {
              onActivate(node.id);
            }}
          >
            <span
              aria-hidden
              className="fold"
              onClick={() => {
                if (open !== undefined) onToggle(node, !open);
              }}
            >
              {open === undefined ? '' : open ? '▾' : '▸'}
            </span>
            <span className="text">
              {node.name !== '' && <span className="name">{node.name}: </span>}
              {size === null ? (
                <span className={typeof node.value}>{JSON.stringify(node.value)}</span>
              ) : (
                <span className="size">
                  {Array.isArray(node.value) ? `[${format.number(size)}]` : `{${format.number(size)}}`}
                </span>
              )}
            </span>
          </div>
        );
      })}
    </Box>
  );
}

/** One style for all lines: a thousand styled components would be felt. */
const treeStyle = {
  maxHeight: '70vh',
  overflow: 'auto',
  py: 0.5,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  backgroundColor: 'background.paper',
  fontFamily: monoFont,
  fontSize: '0.8125rem',
  lineHeight: '22px',
  '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main' },
  '& .line': {
    display: 'flex',
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 22px',
    cursor: 'default',
  },
  '& .line:hover': { bgcolor: 'action.hover' },
  '& .match .text': { bgcolor: 'tone.warning.soft' },
  '& .line[aria-selected="true"]': {
    bgcolor: 'action.hover',
    boxShadow: '2px 0 0 inset',
    '& .fold': { color: 'primary.main' },
  },
  '& .fold': { flex: 'none', width: 20, textAlign: 'center', color: 'text.secondary', cursor: 'pointer' },
  '& .text': { minWidth: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  '& .name': { color: 'text.secondary' },
  '& .size, & .object': { color: 'text.secondary' },
  '& .string': { color: 'tone.good.main' },
  '& .number, & .boolean': { color: 'tone.info.main' },
};
