import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { idFields } from '@tasklens/server/contract/taskQuery';
import type { Candidate } from '@tasklens/server/domain/clues/clue';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { Mono } from '../../ui/Mono.tsx';
import { SureMark } from './SureMark.tsx';
import { useBoxWords } from './words.ts';

const shownAtMost = 3;

/** The first of several tasks that were recognised; one of them can be chosen and mended by itself. */
export function CandidateList({
  candidates,
  onChoose,
}: {
  candidates: readonly Candidate[];
  onChoose: (candidate: Candidate) => void;
}) {
  const { lookUp } = useMessages();
  const words = useBoxWords();
  const hidden = candidates.length - shownAtMost;
  return (
    <>
      <Box component="ol" sx={{ m: 0, mt: 0.75, p: 0, listStyle: 'none' }}>
        {candidates.slice(0, shownAtMost).map((candidate, at) => {
          const ids = idFields.flatMap((field) =>
            candidate[field] ? [{ field, clue: candidate[field] }] : [],
          );
          const { kind, response, share } = candidate;
          return (
            <Box
              component="li"
              key={at}
              sx={{
                display: 'flex',
                alignItems: 'center',
                gap: 1.5,
                minHeight: 36,
                borderTop: 1,
                borderColor: 'divider',
              }}
            >
              <Box
                sx={{
                  flex: 1,
                  minWidth: 0,
                  display: 'flex',
                  flexWrap: 'wrap',
                  alignItems: 'baseline',
                  columnGap: 1.5,
                  py: 0.75,
                }}
              >
                {response !== undefined && <span>{words.answer}</span>}
                {share !== undefined && (
                  <span>
                    {words.share} <Mono>{share.value}</Mono>
                  </span>
                )}
                {kind !== undefined && (
                  <span>
                    {lookUp.kinds[kind.value]}
                    <SureMark sureness={kind.sureness} />
                  </span>
                )}
                {ids.map(({ field, clue }) => (
                  <Box component="span" key={field} sx={{ minWidth: 0 }}>
                    <Box component="span" sx={{ color: 'text.secondary' }}>
                      {lookUp.fields[field]}
                    </Box>{' '}
                    <Mono>{clue.value}</Mono>
                    <SureMark sureness={clue.sureness} />
                  </Box>
                ))}
              </Box>
              {response === undefined && (
                <Button
                  aria-label={words.onlyThisOf(ids.map(({ clue }) => clue.value).join(' / '))}
                  onClick={() => {
                    onChoose(candidate);
                  }}
                  sx={{ flexShrink: 0 }}
                >
                  {words.onlyThis}
                </Button>
              )}
            </Box>
          );
        })}
      </Box>
      {hidden > 0 && <Box sx={{ color: 'text.secondary' }}>{words.more(hidden)}</Box>}
    </>
  );
}
