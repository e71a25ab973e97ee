import Button from '@mui/material/Button';
import type { Cause } from '@tasklens/server/contract/find';
import type { Format } from '@tasklens/server/domain/words/format';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { FillIn } from './FillIn.tsx';
import { foundAmong, type Finding } from './finding.ts';
import { toFindSearch, type Sought } from './findSearch.ts';
import { taskLink } from './taskLink.ts';
import { useFindWords } from './words.ts';

/** What can be done at once about a cause; nothing where only a person can. */
export function CauseActions({
  cause,
  sought,
  finding,
  onAgain,
  format,
}: {
  cause: Cause;
  sought: Sought;
  finding: Finding;
  onAgain: () => void;
  format: Format;
}) {
  const { lookUp } = useMessages();
  const { causes: words } = useFindWords();
  switch (cause.code) {
    case 'illegal-character':
      return cause.params.faults.map(
        ({ field, suggestion }) =>
          suggestion !== null && (
            <RouteLink
              key={field}
              to="/find"
              search={toFindSearch({ ...sought, query: { ...sought.query, [field]: suggestion } })}
              sx={linkStyle}
            >
              {words.use(suggestion)}
            </RouteLink>
          ),
      );
    case 'unknown-app':
      return cause.params.appId === null && <FillIn field="appId" sought={sought} />;
    case 'other-kind':
      return cause.params.kinds.map((kind) => {
        const found = foundAmong(finding).find((each) => each.kind === kind);
        return (
          found !== undefined && (
            <RouteLink key={kind} {...taskLink(found)} sx={linkStyle}>
              {words.openKind(lookUp.kinds[kind])}
            </RouteLink>
          )
        );
      });
    case 'past-window':
      return cause.params.kept.map((kept) => {
        const kind = lookUp.kinds[kept.kind];
        return (
          <RouteLink key={JSON.stringify(kept)} {...taskLink(kept)} sx={linkStyle}>
            {kept.startTime === null
              ? words.openKeptUnstarted(kind)
              : words.openKept(kind, format.fullInstant(kept.startTime))}
          </RouteLink>
        );
      });
    case 'client-started':
      return cause.params.missing !== null && <FillIn field={cause.params.missing} sought={sought} />;
    case 'other-profile':
      return (
        cause.holds !== false &&
        cause.params.profiles.map((profile) => (
          <RouteLink
            key={profile}
            to="/find"
            search={toFindSearch({ ...sought, query: { ...sought.query, profile } })}
            sx={linkStyle}
          >
            {words.tryAs(profile)}
          </RouteLink>
        ))
      );
    case 'throttled':
      return (
        cause.holds === true && (
          <Button onClick={onAgain} sx={{ ml: -1.5 }}>
            {words.again}
          </Button>
        )
      );
    case 'client-cloud-mixing':
    case 'clock-differs':
      return null;
  }
}

const linkStyle = { color: 'primary.main', overflowWrap: 'anywhere' } as const;
