import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Finding } from '@tasklens/server/contract/finding';
import type { Format } from '@tasklens/server/domain/words/format';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { meaningIcons, meaningOfSeverity } from '../../../ui/tones.ts';
import { useHighlightActions, useIsActive, useIsSelected } from '../highlight.tsx';
import type { PlaceKey } from '../placeKey.ts';
import { sayFinding } from '@tasklens/server/domain/words/sayFinding';

/** One finding; lit, and lighting its place up, while pointed at. */
export function FindingItem({
  finding,
  place,
  format,
  onShow,
}: {
  finding: Finding;
  place: PlaceKey | null;
  format: Format;
  onShow: () => void;
}) {
  const messages = useMessages();
  const { hover, select } = useHighlightActions();
  const isActive = useIsActive(place);
  const isSelected = useIsSelected(place);
  const { headline, why } = sayFinding(messages, finding, format);
  const words = messages.task.findings;
  const meaning = meaningOfSeverity[finding.severity];
  return (
    <Box
      component="li"
      onPointerEnter={() => {
        hover(place);
      }}
      onPointerLeave={() => {
        hover(null);
      }}
      sx={{
        display: 'grid',
        gridTemplateColumns: '20px minmax(0, 1fr) auto',
        columnGap: 1.25,
        alignItems: 'start',
        py: 1,
        borderBottom: 1,
        borderColor: 'divider',
        overflowWrap: 'anywhere',
        backgroundColor: isActive ? 'action.hover' : 'transparent',
      }}
    >
      <Icon
        path={meaningIcons[meaning]}
        titleAccess={words.severities[finding.severity]}
        sx={{ mt: 0.25, fontSize: '1rem', color: `tone.${meaning}.main` }}
      />
      <div>
        <Box sx={{ fontSize: '0.875rem', fontWeight: 600 }}>{headline}</Box>
        <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{why}</Box>
      </div>
      {place !== null && (
        <Button
          aria-label={`${words.show}: ${headline}`}
          aria-pressed={isSelected}
          onFocus={() => {
            hover(place);
          }}
          onBlur={() => {
            hover(null);
          }}
          onClick={() => {
            select(place);
            if (!isSelected) onShow();
          }}
          sx={{ minHeight: 24, py: 0, minWidth: 0, px: 1, fontSize: '0.8125rem' }}
        >
          {words.show}
        </Button>
      )}
    </Box>
  );
}
