import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import type { Format, Zone } from '@tasklens/server/domain/words/format';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { MeaningBadge } from '../../../ui/MeaningBadge.tsx';
import { CustomerSentence } from './CustomerSentence.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { PushStateWord } from './PushStateWord.tsx';
import { sayVerdict } from '@tasklens/server/domain/words/sayVerdict';
import { VerdictAnnouncer } from './VerdictAnnouncer.tsx';

/** The answer in words: is it all right, why, what proves it, what next, what to tell the customer. */
export function VerdictHeader({
  answer,
  format,
  zone,
}: {
  answer: LookUpAnswer;
  format: Format;
  zone: Zone;
}) {
  const messages = useMessages();
  const { headline, explanation, nextSteps, customer } = sayVerdict(messages, answer, format);
  const status = messages.statuses[answer.task.status.name];
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          md: 'minmax(0, 1fr) minmax(280px, 400px)',
          lg: 'minmax(0, 1fr) minmax(0, 1fr) 440px',
        },
        gridTemplateAreas: {
          xs: '"headline" "why" "next" "customer"',
          md: '"headline customer" "why customer" "next customer"',
          lg: '"headline headline customer" "why next customer"',
        },
        gridTemplateRows: { md: 'auto auto 1fr', lg: 'auto 1fr' },
        columnGap: 3.5,
        rowGap: 1,
      }}
    >
      <Box
        sx={{
          gridArea: 'headline',
          display: 'flex',
          flexWrap: { xs: 'wrap', lg: 'nowrap' },
          alignItems: 'center',
          justifyContent: 'space-between',
          columnGap: 1.5,
          rowGap: 0.5,
          minHeight: { lg: 40 }, // two lines of push state
        }}
      >
        <Typography
          variant="h1"
          sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}
        >
          <MeaningBadge meaning={answer.verdict.tone}>{status}</MeaningBadge> {headline}
        </Typography>
        <PushStateWord answer={answer} />
        <VerdictAnnouncer text={`${status}: ${headline}`} />
      </Box>
      <Box sx={{ gridArea: 'why', display: 'grid', rowGap: 0.75, alignContent: 'start' }}>
        <Typography sx={{ maxWidth: '64ch', fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
          {explanation}
        </Typography>
        {answer.verdict.confidence === 'likely' && (
          <Typography variant="caption" color="textSecondary">
            {messages.task.likely}
          </Typography>
        )}
        <EvidenceList answer={answer} format={format} />
      </Box>
      <Box component="section" aria-labelledby="next-steps" sx={{ gridArea: 'next' }}>
        <Typography variant="caption" component="h2" id="next-steps" color="textSecondary">
          {messages.frame.whatNext}
        </Typography>
        <Box
          component="ul"
          sx={{ m: 0, pl: 2.25, fontSize: '0.8125rem', overflowWrap: 'anywhere', '& li + li': { mt: 0.25 } }}
        >
          {nextSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </Box>
      </Box>
      <Box sx={{ gridArea: 'customer' }}>
        <CustomerSentence answer={answer} zone={zone} sentence={customer} />
      </Box>
    </Box>
  );
}
