import { mdiSwapHorizontal } from '@mdi/js';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { SideRequest } from '@tasklens/server/contract/comparison';
import { createFormat } from '@tasklens/server/domain/words/format';
import { useState } from 'react';
import { CompareFailure } from '../../features/compare/CompareFailure.tsx';
import { CompareForm } from '../../features/compare/CompareForm.tsx';
import { comparisonQuery } from '../../features/compare/compareQueries.ts';
import { ComparisonReport } from '../../features/compare/ComparisonReport.tsx';
import { ComparisonSkeleton } from '../../features/compare/ComparisonSkeleton.tsx';
import { sideName } from '../../features/compare/sideName.ts';
import { useCompareWords } from '../../features/compare/words.ts';
import { ZoneSwitch } from '../../features/task/header/ZoneSwitch.tsx';
import { useLanguage } from '../../i18n/MessagesProvider.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { usePageTitle } from '../../ui/usePageTitle.ts';

const route = getRouteApi('/compare');

type Sides = Record<'left' | 'right', SideRequest>;

/** Compares what the address names and what the reader pasted, which lives on this page alone. */
export function ComparePage() {
  const words = useCompareWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [pasted, setPasted] = useState<Partial<Sides>>({});
  const left = search.left ?? pasted.left;
  const right = search.right ?? pasted.right;

  const handleCompare = (sides: Sides) => {
    setPasted(withoutTexts(sides));
    void navigate({
      search: (before) => ({ ...before, left: undefined, right: undefined, ...textsOf(sides) }),
    });
  };
  return (
    <article>
      <Typography variant="h1">{words.title}</Typography>
      {left !== undefined && right !== undefined ? (
        <Compared key={JSON.stringify([left, right])} sides={{ left, right }} onCompare={handleCompare} />
      ) : (
        <NewComparison initial={{ left, right }} onCompare={handleCompare} />
      )}
    </article>
  );
}

function NewComparison({
  initial,
  onCompare,
}: {
  initial: Record<'left' | 'right', SideRequest | undefined>;
  onCompare: (sides: Sides) => void;
}) {
  const words = useCompareWords();
  usePageTitle(words.title);
  return (
    <Box sx={{ maxWidth: 1120 }}>
      <Typography sx={{ mb: 2, color: 'text.secondary' }}>{words.explained}</Typography>
      <CompareForm
        initial={initial}
        onCompare={(left, right) => {
          onCompare({ left, right });
        }}
      />
    </Box>
  );
}

/** What of the sides may stand in an address. */
const textsOf = ({ left, right }: Sides) => ({
  ...(typeof left === 'string' && { left }),
  ...(typeof right === 'string' && { right }),
});

const withoutTexts = ({ left, right }: Sides): Partial<Sides> => ({
  ...(typeof left !== 'string' && { left }),
  ...(typeof right !== 'string' && { right }),
});

function Compared({ sides, onCompare }: { sides: Sides; onCompare: (sides: Sides) => void }) {
  const { language } = useLanguage();
  const words = useCompareWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const asked = useQuery(comparisonQuery(sides.left, sides.right));
  const [isChanging, setIsChanging] = useState(false);
  const zone = search.zone ?? 'local';
  const comparison = asked.data;
  usePageTitle(
    comparison === undefined
      ? words.title
      : words.titleOf(sideName(comparison.left, words), sideName(comparison.right, words)),
  );

  const handleView = (change: Partial<typeof search>) => {
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false });
  };
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 1, mb: 2 }}>
        <Button
          variant="outlined"
          startIcon={<Icon path={mdiSwapHorizontal} />}
          onClick={() => {
            onCompare({ left: sides.right, right: sides.left });
          }}
        >
          {words.swap}
        </Button>
        <Button variant="outlined" disabled={asked.isFetching} onClick={() => void asked.refetch()}>
          {words.again}
        </Button>
        {asked.error === null && (
          <Button
            variant="text"
            aria-expanded={isChanging}
            onClick={() => {
              setIsChanging(!isChanging);
            }}
          >
            {words.form.change}
          </Button>
        )}
        <Box sx={{ ml: 'auto' }}>
          <ZoneSwitch
            zone={zone}
            onChange={(next) => {
              handleView({ zone: next === 'local' ? undefined : next });
            }}
          />
        </Box>
      </Box>
      {asked.error !== null && (
        <CompareFailure error={asked.error} requests={sides} onRetry={() => void asked.refetch()} />
      )}
      {(isChanging || asked.error !== null) && (
        <Box sx={{ mb: 4, maxWidth: 1120 }}>
          <CompareForm
            initial={sides}
            onCompare={(left, right) => {
              onCompare({ left, right });
              setIsChanging(false);
            }}
          />
        </Box>
      )}
      {comparison !== undefined && asked.error === null && (
        <ComparisonReport
          comparison={comparison}
          requests={sides}
          view={search}
          format={createFormat(language, zone, '')}
          onView={handleView}
        />
      )}
      {asked.isPending && <ComparisonSkeleton />}
    </>
  );
}
