import { mdiPin, mdiPinOutline } from '@mdi/js';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { idFields } from '@tasklens/server/contract/taskQuery';
import { useState } from 'react';
import { createFormat } from '@tasklens/server/domain/words/format';
import { useHomeWords } from '../../i18n/homeWords.ts';
import { useLanguage } from '../../i18n/MessagesProvider.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Mono } from '../../ui/Mono.tsx';
import { meaningIcons } from '../../ui/tones.ts';
import { keptPinned, keyOf, loadRecent, saveRecent, withPin, type RecentLookUp } from './recentLookUps.ts';
import { RouteLink } from '../../ui/RouteLink.tsx';

/** What this browser looked up before, pinned ones first; nothing at all when there is none. */
export function RecentList() {
  const { messages, language } = useLanguage();
  const { headlines, lookUp, statuses, tones } = messages;
  const home = useHomeWords();
  const [list, setList] = useState(loadRecent);
  const [openedAt] = useState(() => new Date().toISOString());
  const format = createFormat(language, 'local', openedAt);

  /** In a few words; what an older version remembered has one word alone. */
  const sayOutcome = ({ verdict, status, tone }: RecentLookUp) => {
    if (verdict !== undefined) return headlines[verdict];
    return status === 'unrecognised' ? tones[tone] : statuses[status];
  };

  const keep = (next: RecentLookUp[]) => {
    saveRecent(next);
    setList(next);
  };

  if (list.length === 0) return null;
  const pins = list.filter((each) => each.pinned).length;
  const noMorePins = pins >= keptPinned;
  return (
    <Box component="section" aria-labelledby="recent">
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1.25 }}>
        <Typography variant="h2" id="recent">
          {home.recent}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', display: { xs: 'none', sm: 'block' } }}>
          {home.recentNote}
        </Typography>
        <Box sx={{ display: 'flex', ml: 'auto', mr: -1.5 }}>
          {pins < list.length && (
            <Button
              onClick={() => {
                keep(list.filter((each) => each.pinned));
              }}
            >
              {home.clearRecent}
            </Button>
          )}
          {pins > 0 && (
            <Button
              onClick={() => {
                keep([]);
              }}
            >
              {home.clearAll}
            </Button>
          )}
        </Box>
      </Box>
      <Box component="ul" sx={{ m: 0, mt: 0.5, p: 0, listStyle: 'none' }}>
        {list.map((each) => (
          <Box
            component="li"
            key={keyOf(each)}
            sx={{ display: 'flex', alignItems: 'center', gap: 1, borderTop: 1, borderColor: 'divider' }}
          >
            <RouteLink
              to="/tasks/$kind"
              params={{ kind: each.kind }}
              search={each.query}
              sx={{
                flex: 1,
                minWidth: 0,
                display: 'flex',
                flexWrap: 'wrap',
                alignItems: 'baseline',
                columnGap: 1.5,
                py: 1,
                color: 'text.primary',
                textDecoration: 'none',
                '&:hover .ids': { textDecoration: 'underline' },
                '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main' },
              }}
            >
              <Box
                component="span"
                title={tones[each.tone]}
                sx={(theme) => ({
                  display: 'inline-flex',
                  alignItems: 'center',
                  gap: 0.5,
                  flex: { xs: '1 0 100%', sm: '0 0 260px' },
                  minWidth: 0,
                  color: theme.vars?.palette.tone[each.tone].main,
                })}
              >
                <Icon path={meaningIcons[each.tone]} />
                {sayOutcome(each)}
              </Box>
              <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
                {lookUp.kinds[each.kind]}
              </Box>
              <Box component="span" className="ids" sx={{ flex: '1 1 160px', minWidth: 0 }}>
                <Mono>{shownIds(each)}</Mono>
              </Box>
              <Box component="span" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
                {format.instant(each.at)}
              </Box>
            </RouteLink>
            <ButtonBase
              aria-label={`${each.pinned ? home.unpin : home.pin} ${shownIds(each)}`}
              aria-pressed={each.pinned}
              title={each.pinned ? home.unpin : noMorePins ? home.pinsFull(keptPinned) : home.pin}
              disabled={!each.pinned && noMorePins}
              onClick={() => {
                keep(withPin(list, keyOf(each), !each.pinned));
              }}
              sx={{
                width: 32,
                height: 32,
                borderRadius: '4px',
                fontSize: 18,
                color: each.pinned ? 'primary.main' : 'text.secondary',
                '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main' },
              }}
            >
              <Icon path={each.pinned ? mdiPin : mdiPinOutline} />
            </ButtonBase>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** The ids that tell look-ups apart; the app's is the same for all of them. */
function shownIds({ query }: RecentLookUp): string {
  return idFields.flatMap((field) => (field === 'appId' ? [] : (query[field] ?? []))).join(' / ');
}
