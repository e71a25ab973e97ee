import Box from '@mui/material/Box';
import type { IdField } from '@tasklens/server/contract/taskQuery';
import { chooseWay, type Way } from '@tasklens/server/domain/clues/chooseWay';
import type { Candidate, Clues } from '@tasklens/server/domain/clues/clue';
import { readClues } from '@tasklens/server/domain/clues/readClues';
import { useDeferredValue, useImperativeHandle, useMemo, useRef, useState, type ComponentProps } from 'react';
import type { BoxPanel } from './boxPanel.ts';
import { CandidateList } from './CandidateList.tsx';
import { CandidateEditor } from './CandidateEditor.tsx';
import { withKnownApp, withoutBlanks } from './editCandidate.ts';
import { LeftoverNotes } from './LeftoverNotes.tsx';
import { SeenLine } from './SeenLine.tsx';
import { WayLine } from './WayLine.tsx';
import { useBoxWords } from './words.ts';

/** What the text tells, to be mended where it was misread, and where Enter goes. */
export function CluePanel({
  text,
  isOpen,
  known,
  onGo,
  onClear,
  onGone,
  ref,
}: ComponentProps<BoxPanel> & {
  /** The ids that this browser looked up before, the most recent first. */
  known: Readonly<Record<IdField, readonly string[]>>;
  onGo: (way: Way, text: string) => void;
}) {
  const words = useBoxWords();
  const whole = useRef<HTMLDivElement>(null);
  // Reading a long text takes a while, typing does not wait for it.
  const readText = useDeferredValue(text);
  const read = useMemo(() => readWith(readText, known.appId), [readText, known.appId]);
  const [mended, setMended] = useState<{ of: Clues; candidates: Candidate[] } | null>(null);
  // What was mended holds for the text it was mended in.
  const candidates = mended?.of === read ? mended.candidates : read.candidates;
  const way = wayOf({ ...read, candidates });

  const handleGo = () => {
    const now = readText === text ? way : wayOf(readWith(text, known.appId));
    if (now.to === 'nothing') return;
    onGo(now, text);
    onGone();
  };
  useImperativeHandle(ref, () => ({ go: handleGo }));

  const mend = (next: Candidate[]) => {
    // The button that was pressed may be gone after this.
    if (document.activeElement instanceof HTMLButtonElement) whole.current?.focus();
    setMended({ of: read, candidates: next });
  };
  const [first] = candidates;
  return (
    <Box
      ref={whole}
      role="group"
      tabIndex={-1}
      aria-label={words.panel}
      hidden={!isOpen}
      onKeyDown={(event) => {
        const isInField = event.target instanceof HTMLInputElement;
        if (event.key !== 'Enter' || !isInField || event.nativeEvent.isComposing) return;
        event.preventDefault();
        handleGo();
      }}
      sx={{
        maxHeight: 'min(64dvh, 560px)',
        overflow: 'auto',
        px: 1.5,
        py: 1.25,
        borderTop: 1,
        borderColor: 'divider',
        outline: 'none',
        fontSize: '0.8125rem',
        '&[hidden]': { display: 'none' },
      }}
    >
      {readText.trim() === '' ? (
        <Box sx={{ color: 'text.secondary' }}>{words.takes}</Box>
      ) : (
        <>
          <SeenLine candidates={candidates} way={way} />
          {candidates.length === 1 && first !== undefined && (
            <CandidateEditor
              candidate={first}
              text={readText}
              leftovers={read.leftovers}
              known={known}
              onChange={(next) => {
                mend([next]);
              }}
            />
          )}
          {candidates.length > 1 && (
            <CandidateList
              candidates={candidates}
              onChoose={(chosen) => {
                mend([chosen]);
              }}
            />
          )}
          <LeftoverNotes text={readText} leftovers={read.leftovers} />
          <WayLine way={way} candidates={candidates} onGo={handleGo} onClear={onClear} />
        </>
      )}
    </Box>
  );
}

function readWith(text: string, appIds: readonly string[]): Clues {
  const clues = readClues(text);
  return { ...clues, candidates: clues.candidates.map((each) => withKnownApp(each, appIds)) };
}

/** The ids this browser knows are among the candidates by then, where they can be used. */
function wayOf({ candidates, leftovers }: Clues): Way {
  return chooseWay({ candidates: candidates.map(withoutBlanks), leftovers }, { known: [] });
}
