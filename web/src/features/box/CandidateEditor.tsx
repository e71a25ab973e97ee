import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { fieldsOf, idFields, type IdField } from '@tasklens/server/contract/taskQuery';
import type { Candidate, Leftover } from '@tasklens/server/domain/clues/clue';
import { createFormat } from '@tasklens/server/domain/words/format';
import { useState } from 'react';
import { useLanguage } from '../../i18n/MessagesProvider.tsx';
import { Mono } from '../../ui/Mono.tsx';
import { Chip } from './Chip.tsx';
import { idsIn, withId, withKind, withLabel, without } from './editCandidate.ts';
import { FaultLine } from './FaultLine.tsx';
import { IdChip } from './IdChip.tsx';
import { KindChip } from './KindChip.tsx';
import { OriginLine } from './OriginLine.tsx';
import { useBoxWords } from './words.ts';

/** The one task that was recognised, chip by chip, with what speaks against an id and where in the text it stood. */
export function CandidateEditor({
  candidate,
  text,
  leftovers,
  known,
  onChange,
}: {
  candidate: Candidate;
  text: string;
  leftovers: readonly Leftover[];
  known: Readonly<Record<IdField, readonly string[]>>;
  onChange: (candidate: Candidate) => void;
}) {
  const { language, messages } = useLanguage();
  const words = useBoxWords();
  const { lookUp } = messages;
  const [turnedTo, setTurnedTo] = useState<IdField | 'kind' | 'startTime' | null>(null);
  const { kind, startTime, share, response } = candidate;
  const given = idsIn(candidate);
  const missing = (kind === undefined ? idFields : fieldsOf(kind.value)).filter(
    (field) => candidate[field] === undefined,
  );
  // What is pointed at, or else the first thing that was recognised, so that the line is always there.
  const shown = (turnedTo !== null && candidate[turnedTo]) || given.map((field) => candidate[field])[0];
  const format = createFormat(language, 'local', '');

  const whole = response ?? share;
  if (whole !== undefined) {
    const label = response === undefined ? words.share : words.answer;
    const value = share?.value ?? (kind === undefined ? '' : lookUp.kinds[kind.value]);
    return (
      <Box sx={{ mt: 1 }}>
        <Chip name={words.chip(label, value, whole.sureness)} sureness={whole.sureness}>
          <Box component="span" sx={{ px: 1 }}>
            {label} {value !== '' && <Mono>{value}</Mono>}
          </Box>
        </Chip>
      </Box>
    );
  }
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 1 }}>
        <KindChip
          clue={kind}
          onTurnTo={() => {
            setTurnedTo('kind');
          }}
          onChoose={(chosen) => {
            onChange(withKind(candidate, chosen));
          }}
        />
        {given.map((field, at) => {
          const clue = candidate[field];
          return (
            clue !== undefined && (
              <IdChip
                // Told apart by their places: one that is taken for another id keeps the focus.
                key={at}
                field={field}
                clue={clue}
                completions={known[field]}
                onTurnTo={() => {
                  setTurnedTo(field);
                }}
                onRelabel={(to) => {
                  onChange(withLabel(candidate, field, to));
                }}
                onChange={(value) => {
                  onChange(withId(candidate, field, value));
                }}
                onRemove={() => {
                  onChange(without(candidate, field));
                }}
              />
            )
          );
        })}
        {startTime !== undefined && (
          <Chip
            name={words.chip(words.startTime(format.instant(startTime.value)), '', startTime.sureness)}
            sureness={startTime.sureness}
            onTurnTo={() => {
              setTurnedTo('startTime');
            }}
            removeName={words.remove(words.startTime(format.instant(startTime.value)), '')}
            onRemove={() => {
              onChange(without(candidate, 'startTime'));
            }}
          >
            <Box component="span" sx={{ px: 1 }}>
              {words.startTime(format.instant(startTime.value))}
            </Box>
          </Chip>
        )}
        {missing.map((field) => (
          <Button
            key={field}
            aria-label={words.add(lookUp.fields[field])}
            onClick={() => {
              onChange(withId(candidate, field, ''));
            }}
            sx={{ minHeight: 30, px: 1, color: 'text.secondary', fontWeight: 400 }}
          >
            {words.addShort(lookUp.fields[field])}
          </Button>
        ))}
      </Box>
      {shown !== undefined && <OriginLine clue={shown} text={text} leftovers={leftovers} />}
      {given.map((field) => (
        <FaultLine
          key={field}
          kind={kind?.value}
          field={field}
          id={candidate[field]?.value ?? ''}
          onMend={(value) => {
            onChange(withId(candidate, field, value));
          }}
        />
      ))}
    </>
  );
}
