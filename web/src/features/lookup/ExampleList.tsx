import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Meta } from '@tasklens/server/contract/meta';
import { useHomeWords } from '../../i18n/homeWords.ts';
import { useLanguage } from '../../i18n/MessagesProvider.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';

/** The demo's stories, one line each. */
export function ExampleList({ examples }: { examples: NonNullable<Meta['examples']> }) {
  const { language, messages } = useLanguage();
  const home = useHomeWords();
  return (
    <Box component="section" aria-labelledby="examples">
      <Typography variant="h2" id="examples">
        {home.examples}
        <Typography component="span" variant="body2" sx={{ color: 'text.secondary', ml: 1.25 }}>
          {home.examplesNote}
        </Typography>
      </Typography>
      <Box
        component="ul"
        sx={{
          m: 0,
          mt: 1,
          p: 0,
          listStyle: 'none',
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
          columnGap: 4,
        }}
      >
        {examples.map((example) => (
          <Box component="li" key={example.title.en} sx={{ borderTop: 1, borderColor: 'divider' }}>
            <RouteLink
              to="/tasks/$kind"
              params={{ kind: example.kind }}
              search={example.query}
              sx={{
                display: 'flex',
                alignItems: 'baseline',
                gap: 1.5,
                py: 1,
                fontSize: '0.875rem',
                color: 'text.primary',
                textDecoration: 'none',
                '&:hover .title': { textDecoration: 'underline' },
              }}
            >
              <Box component="span" className="title" sx={{ flex: 1, minWidth: 0 }}>
                {example.title[language]}
              </Box>
              <Box
                component="span"
                sx={{ fontSize: '0.8125rem', color: 'text.secondary', whiteSpace: 'nowrap' }}
              >
                {messages.lookUp.kinds[example.kind]}
              </Box>
            </RouteLink>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
