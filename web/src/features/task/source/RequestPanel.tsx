import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import { findMissingIds } from '@tasklens/server/contract/taskQuery';
import type { ReactNode } from 'react';
import type { Format } from '@tasklens/server/domain/words/format';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import { FactList, type Fact } from '../../../ui/FactList.tsx';
import { Mono } from '../../../ui/Mono.tsx';
import { monoFont } from '../../../ui/monoFont.ts';
import { curlCommand } from './curlCommand.ts';
import { DriftList } from './DriftList.tsx';
import { useSourceWords } from './words.ts';

/** Which call brought the answer, what it took, how to repeat it, and where the answer differs from the vendor's page. */
export function RequestPanel({ answer, format }: { answer: LookUpAnswer; format: Format }) {
  const { frame } = useMessages();
  const words = useSourceWords();
  const { source } = answer;
  const command = curlCommand(answer);
  const isWhole = findMissingIds(answer.kind, answer.query).length === 0; // a paste may tell of no ids
  const observedAt = format.fullInstant(answer.observedAt);
  const askedFacts = (): Fact[] => [
    { label: words.httpStatus, value: <Mono>{source.httpStatus}</Mono> },
    { label: words.observedAt, value: <Mono>{observedAt}</Mono>, copy: observedAt },
    { label: words.duration, value: <Mono>{format.duration(source.durationMs)}</Mono> },
    { label: words.attempts, value: <Mono>{source.attempts}</Mono> },
    { label: words.cached, value: words.cachedAs(source.cached) },
  ];
  return (
    <Box sx={{ display: 'grid', rowGap: 3 }}>
      <FactList
        facts={[
          {
            label: words.action,
            vendorName: 'Action',
            value: <Mono>{source.action}</Mono>,
            copy: source.action,
          },
          {
            label: words.version,
            vendorName: 'Version',
            value: <Mono>{source.version}</Mono>,
            copy: source.version,
          },
          { label: words.service, value: <Mono>{source.service}</Mono> },
          { label: words.region, value: <Mono>{source.region}</Mono> },
          ...(source.requestId === null
            ? []
            : [
                {
                  label: frame.requestId,
                  vendorName: 'RequestId',
                  value: <Mono>{source.requestId}</Mono>,
                  copy: source.requestId,
                },
              ]),
          // Nobody asked for what was pasted here.
          ...(answer.origin === 'pasted' ? [] : askedFacts()),
        ]}
      />
      {isWhole && (
        <Section title={words.curl}>
          <Typography variant="body2" color="textSecondary">
            {words.curlExplained}
          </Typography>
          <Box
            component="pre"
            tabIndex={0}
            aria-label={words.curl}
            sx={{
              my: 1,
              p: 1.5,
              border: 1,
              borderColor: 'divider',
              borderRadius: 1,
              backgroundColor: 'background.paper',
              fontFamily: monoFont,
              fontSize: '0.8125rem',
              whiteSpace: 'pre-wrap',
              overflowWrap: 'anywhere',
            }}
          >
            {command}
          </Box>
          <CopyButton text={command} variant="outlined">
            {words.copyCommand}
          </CopyButton>
        </Section>
      )}
      <Section title={words.drift}>
        <DriftList drift={answer.drift} />
      </Section>
    </Box>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Typography variant="h2" gutterBottom>
        {title}
      </Typography>
      {children}
    </section>
  );
}
