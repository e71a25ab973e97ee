import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import { styles } from '@tasklens/server/domain/report/markup';
import { writeReport } from '@tasklens/server/domain/report/writeReport';
import type { Zone } from '@tasklens/server/domain/words/format';
import { languages } from '@tasklens/server/domain/words/language';
import { useState } from 'react';
import { useLanguage } from '../../i18n/MessagesProvider.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { loadReportWords } from './loadReportWords.ts';
import { pickZones } from './pickZones.ts';
import { ReportPreview } from './ReportPreview.tsx';
import { loadReportChoice, saveReportChoice, type ReportChoice } from './reportChoice.ts';
import { SaveButtons } from './SaveButtons.tsx';
import { useTicketWords } from './words.ts';
import { RadioChoice } from '../../ui/RadioChoice.tsx';

/** Each language by its own name, so that a reader of the other one finds it. */
const languageNames = { 'zh-CN': '中文', en: 'English' };

/** The report as it will be copied, and the files to save. */
export function TicketPanel({
  answer,
  zone,
  note,
  onLeave,
}: {
  answer: LookUpAnswer;
  zone: Zone;
  note: string;
  /** The reader is led to another place of the page. */
  onLeave: () => void;
}) {
  const { language: shown } = useLanguage();
  const words = useTicketWords();
  const [choice, setChoice] = useState(loadReportChoice);
  const { language = shown, style } = choice;
  const reportWords = useQuery({
    queryKey: ['reportWords', language],
    queryFn: () => loadReportWords(language),
    staleTime: Infinity,
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  const change = (changed: Partial<ReportChoice>) => {
    const next = { ...choice, ...changed };
    setChoice(next);
    saveReportChoice(next);
  };
  const report =
    reportWords.data === undefined
      ? ''
      : writeReport(answer, {
          words: reportWords.data,
          style,
          zones: pickZones(zone, answer.observedAt),
          // What the reader looks at, and how; a paste is in this browser alone.
          link: answer.origin === 'pasted' ? null : window.location.href,
          note,
        });
  return (
    <Box sx={{ display: 'grid', rowGap: 1.5 }}>
      <Typography variant="h2">{words.title}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3.5, rowGap: 0.5 }}>
        <RadioChoice
          label={words.language}
          options={languages}
          chosen={language}
          nameOf={(each) => languageNames[each]}
          onChoose={(each) => {
            change({ language: each });
          }}
        />
        <RadioChoice
          label={words.style}
          options={styles}
          chosen={style}
          nameOf={(each) => words.styles[each]}
          onChoose={(each) => {
            change({ style: each });
          }}
        />
      </Box>
      <ReportPreview report={report} language={language} />
      <div>
        <CopyButton variant="contained" text={report}>
          {words.copy}
        </CopyButton>
      </div>
      <SaveButtons answer={answer} onLeave={onLeave} />
    </Box>
  );
}
