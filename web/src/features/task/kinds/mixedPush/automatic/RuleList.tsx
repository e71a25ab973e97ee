import Box from '@mui/material/Box';
import type { AutomaticRule } from '@tasklens/server/domain/layout/automaticRules';
import { useAutomaticWords } from './words.ts';

/** The rules of a layout, each with how far it is documented. */
export function RuleList({ rules }: { rules: readonly AutomaticRule[] }) {
  const automatic = useAutomaticWords();
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', typography: 'body2' }}>
      {rules.map(({ code, confidence }) => (
        <Box
          component="li"
          key={code}
          sx={{
            display: 'grid',
            gridTemplateColumns: '9ch minmax(0, 1fr)',
            columnGap: 1.5,
            py: 0.75,
            borderTop: 1,
            borderColor: 'divider',
          }}
        >
          <Box
            component="span"
            sx={{
              color: confidence === 'documented' ? 'text.secondary' : 'text.primary',
              fontStyle: confidence === 'documented' ? 'normal' : 'italic',
              fontSize: '0.75rem',
              lineHeight: '1.21875rem',
            }}
          >
            {automatic.confidences[confidence]}
          </Box>
          {automatic.rules[code]}
        </Box>
      ))}
    </Box>
  );
}
