import { mdiClipboardTextOutline } from '@mdi/js';
import Box from '@mui/material/Box';
import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import { findMissingIds, idFields } from '@tasklens/server/contract/taskQuery';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/MessagesProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { usePastedWords } from './words.ts';

/** Says of an answer that it was pasted and what that means, and leads to the live one. `children`: other ways on. */
export function PastedNotice({ answer, children }: { answer: LookUpAnswer; children: ReactNode }) {
  const { language, messages } = useLanguage();
  const { notice: words } = usePastedWords();
  const more = [
    words.when,
    ...(answer.isKindGuessed === true ? [words.guessed(messages.lookUp.kinds[answer.kind])] : []),
  ];
  return (
    <Notice name={words.title} icon={mdiClipboardTextOutline}>
      <strong>{words.what}</strong> {more.join(language === 'en' ? ' ' : '')}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, minHeight: 32 }}>
        <LiveLink answer={answer} />
        {children}
      </Box>
    </Notice>
  );
}

/** To the task's own page where the paste tells all the ids that takes, to the search where it tells some. */
function LiveLink({ answer: { kind, query, task } }: { answer: LookUpAnswer }) {
  const { notice: words } = usePastedWords();
  const ids = { ...query, profile: undefined }; // a paste tells of no account of ours
  const style = { py: 0.5, color: 'primary.main', fontWeight: 550 };
  if (findMissingIds(kind, query).length === 0) {
    const run = task.startTime === null ? undefined : String(Date.parse(task.startTime));
    return (
      <RouteLink to="/tasks/$kind" params={{ kind }} search={{ ...ids, run }} sx={style}>
        {words.live}
      </RouteLink>
    );
  }
  return idFields.some((field) => query[field] !== undefined) ? (
    <RouteLink to="/find" search={{ ...ids, kind }} sx={style}>
      {words.find}
    </RouteLink>
  ) : null;
}
