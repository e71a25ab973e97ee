import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useLanguage } from '../i18n/MessagesProvider.tsx';
import { languages, type Language } from '@tasklens/server/domain/words/language';

/** Each language by its own name, so that a reader of the other one finds it. */
const short: Record<Language, { text: string; name: string }> = {
  'zh-CN': { text: '中', name: '中文' },
  en: { text: 'EN', name: 'English' },
};

export function LanguageSwitch() {
  const { language, messages, setLanguage } = useLanguage();
  return (
    <Box role="group" aria-label={messages.frame.language} sx={{ display: 'flex' }}>
      {languages.map((each) => (
        <ButtonBase
          key={each}
          lang={each}
          aria-label={short[each].name}
          aria-pressed={each === language}
          onClick={() => {
            setLanguage(each);
          }}
          sx={{
            minWidth: 28,
            height: 32,
            px: 0.5,
            borderRadius: '4px',
            fontSize: '0.8125rem',
            fontWeight: each === language ? 650 : 400,
            color: each === language ? 'text.primary' : 'text.secondary',
            '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main' },
          }}
        >
          {short[each].text}
        </ButtonBase>
      ))}
    </Box>
  );
}
