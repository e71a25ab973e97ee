import Box from '@mui/material/Box';
import type { Leftover } from '@tasklens/server/domain/clues/clue';
import { createFormat } from '@tasklens/server/domain/words/format';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/MessagesProvider.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { meaningIcons } from '../../ui/tones.ts';
import { excerptOf } from './excerptOf.ts';
import { useBoxWords } from './words.ts';

const excerptLength = 48;

/** What of the text was not used, and why. */
export function LeftoverNotes({ text, leftovers }: { text: string; leftovers: readonly Leftover[] }) {
  const words = useBoxWords();
  const { language } = useLanguage();
  const tooLong = leftovers.find(({ why }) => why === 'too-long');
  const notUnderstood = leftovers.filter(({ why }) => why === 'not-understood');
  const [first] = notUnderstood;
  return (
    <>
      {leftovers.some(({ why }) => why === 'secret') && <Note icon={meaningIcons.info}>{words.secret}</Note>}
      {leftovers.some(({ why }) => why === 'binary') && (
        <Note icon={meaningIcons.warning}>{words.binary}</Note>
      )}
      {tooLong !== undefined && (
        <Note icon={meaningIcons.warning}>
          {words.tooLong(createFormat(language, 'local', '').number(tooLong.at.start))}
        </Note>
      )}
      {first !== undefined && (
        <Note icon={meaningIcons.info}>
          {notUnderstood.length === 1
            ? words.notUnderstood(excerpt(first))
            : words.moreNotUnderstood(excerpt(first), notUnderstood.length - 1)}
        </Note>
      )}
    </>
  );

  function excerpt({ at: { start, end } }: Leftover): string {
    const last = Math.min(end, start + excerptLength);
    const { itself } = excerptOf(text, { start, end: last }, leftovers);
    return last < end ? `${itself}…` : itself;
  }
}

function Note({ icon, children }: { icon: string; children: ReactNode }) {
  return (
    <Box sx={{ display: 'flex', gap: 1, mt: 1, color: 'text.secondary', overflowWrap: 'anywhere' }}>
      <Icon path={icon} sx={{ mt: '0.2em', flexShrink: 0 }} />
      <span>{children}</span>
    </Box>
  );
}
