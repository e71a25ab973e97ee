import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import { createFormat, type Zone } from '@tasklens/server/domain/words/format';
import { languages, type Language } from '@tasklens/server/domain/words/language';
import { loadMessages } from '../../../i18n/loadMessages.ts';
import { useLanguage } from '../../../i18n/MessagesProvider.tsx';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import { sayVerdict } from '@tasklens/server/domain/words/sayVerdict';

/** The sentence to send on, and both languages of it one click away; the other one's words are fetched when wanted. */
export function CustomerSentence({
  answer,
  zone,
  sentence,
}: {
  answer: LookUpAnswer;
  zone: Zone;
  /** In the language on screen. */
  sentence: string;
}) {
  const { language: shown, messages } = useLanguage();
  const say = async (language: Language): Promise<string> => {
    const format = createFormat(language, zone, answer.observedAt);
    return sayVerdict(await loadMessages(language), answer, format).customer;
  };
  return (
    <Box
      component="section"
      aria-labelledby="tell-customer"
      sx={{ borderLeft: 2, borderColor: 'primary.main', pl: 2 }}
    >
      {/* The buttons stand before the sentence, whose length changes. */}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 0.5 }}>
        <Typography
          variant="caption"
          component="h2"
          id="tell-customer"
          color="textSecondary"
          sx={{ mr: 'auto' }}
        >
          {messages.task.tellCustomer}
        </Typography>
        {languages.map((language) => (
          <CopyButton key={language} text={language === shown ? sentence : () => say(language)}>
            {messages.task.copySentence[language]}
          </CopyButton>
        ))}
      </Box>
      <Typography sx={{ fontSize: '0.875rem', overflowWrap: 'anywhere' }}>{sentence}</Typography>
    </Box>
  );
}
