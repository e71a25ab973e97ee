import { mdiChevronDown, mdiChevronUp } from '@mdi/js';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import type { Format } from '@tasklens/server/domain/words/format';
import { useDeferredValue, useMemo, useState } from 'react';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Mono } from '../../../ui/Mono.tsx';
import { RawTree } from './RawTree.tsx';
import {
  findLines,
  holdersOf,
  openAtFirst,
  rootOf,
  toClipboard,
  visibleLines,
  type RawNode,
} from './rawLines.ts';
import { useRawWords } from './words.ts';

// Our own tree, not react-json-view-lite: that one can neither open a line from outside, which a search must, nor tell
// which line is meant, which copying a path must; and a list of 1,000 files would be 1,000 lines at once.

/** The vendor's answer as it came, secrets masked: folding, search, copy. */
export function RawPanel({ raw, format }: { raw: unknown; format: Format }) {
  const words = useRawWords();
  const root = useMemo(() => rootOf(raw), [raw]);
  const isOpenAtFirst = useMemo(() => openAtFirst(root), [root]);
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [activeId, setActiveId] = useState('');
  const [term, setTerm] = useState('');
  const soughtTerm = useDeferredValue(term);
  const matches = useMemo(() => findLines(root, soughtTerm), [root, soughtTerm]);
  const matchIds = useMemo(() => new Set(matches.map(({ id }) => id)), [matches]);

  const isOpen = (node: RawNode): boolean => toggled.get(node.id) ?? isOpenAtFirst(node);
  const lines = visibleLines(root, isOpen);
  // A refresh may have taken the chosen line away; then the whole answer is meant again.
  const active = lines.find(({ id }) => id === activeId) ?? root;
  const position = matches.findIndex(({ id }) => id === active.id);

  const handleToggle = (node: RawNode, open: boolean) => {
    setToggled(new Map(toggled).set(node.id, open));
  };
  const handleStep = (step: 1 | -1) => {
    // Enter may come before the deferred search is through.
    const found = term === soughtTerm ? matches : findLines(root, term);
    const at = found.findIndex(({ id }) => id === active.id);
    const match = found.at((at === -1 && step === -1 ? at : at + step) % found.length);
    if (match === undefined) return;
    setToggled(new Map([...toggled, ...holdersOf(match).map((id) => [id, true] as const)]));
    setActiveId(match.id);
  };

  return (
    <Box>
      <Typography variant="body2" color="textSecondary">
        {words.explained}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, my: 1 }}>
        <Box
          component="input"
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={term}
          onChange={(event) => {
            setTerm(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') handleStep(event.shiftKey ? -1 : 1);
          }}
          sx={{
            width: { xs: '100%', sm: 260 },
            height: 32,
            px: 1.25,
            font: 'inherit',
            fontSize: '0.875rem',
            color: 'text.primary',
            border: 1,
            borderColor: 'line',
            borderRadius: 1,
            backgroundColor: 'background.paper',
            '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -1 },
          }}
        />
        <StepButton
          name={words.previous}
          icon={mdiChevronUp}
          disabled={matches.length === 0}
          onClick={() => {
            handleStep(-1);
          }}
        />
        <StepButton
          name={words.next}
          icon={mdiChevronDown}
          disabled={matches.length === 0}
          onClick={() => {
            handleStep(1);
          }}
        />
        <Typography
          component="span"
          role="status"
          variant="body2"
          color="textSecondary"
          sx={{ minWidth: 96 }}
        >
          {soughtTerm.trim() !== '' &&
            (matches.length === 0
              ? words.noMatch
              : words.matches(position + 1, format.number(matches.length)))}
        </Typography>
        <Box sx={{ ml: 'auto', minWidth: 0, fontSize: '0.8125rem', color: 'text.secondary' }}>
          {active.path === '' ? words.wholeAnswer : <Mono>{active.path}</Mono>}
        </Box>
        <Box sx={{ display: 'flex', gap: 1 }}>
          <CopyButton text={active.path}>{words.copyPath}</CopyButton>
          <CopyButton text={() => toClipboard(active)}>{words.copyValue}</CopyButton>
        </Box>
      </Box>
      <RawTree
        lines={lines}
        active={active}
        isOpen={isOpen}
        matchIds={matchIds}
        onActivate={setActiveId}
        onToggle={handleToggle}
        format={format}
      />
    </Box>
  );
}

function StepButton({
  name,
  icon,
  disabled,
  onClick,
}: {
  name: string;
  icon: string;
  disabled: boolean;
  onClick: () => void;
}) {
  return (
    <ButtonBase
      aria-label={name}
      title={name}
      disabled={disabled}
      onClick={onClick}
      sx={{
        width: 32,
        height: 32,
        borderRadius: '4px',
        fontSize: 20,
        color: disabled ? 'text.disabled' : 'text.secondary',
      }}
    >
      <Icon path={icon} />
    </ButtonBase>
  );
}
