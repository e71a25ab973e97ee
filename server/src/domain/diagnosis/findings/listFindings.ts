import { severities, type Finding } from '../../../contract/finding.ts';
import type { Kind } from '../../../contract/kinds.ts';
import type { TaskOf } from '../../../contract/task.ts';
import { encodeAndControlRules } from './encodeAndControl.ts';
import { lifetimeRules } from './lifetime.ts';
import { mixedLayoutRules } from './mixedLayout.ts';
import { recordRules } from './record.ts';
import type { Rule } from './rule.ts';
import { webcastRules } from './webcast.ts';

const rulesOf: { [K in Kind]: readonly Rule<TaskOf[K]>[] } = {
  'single-push': [...lifetimeRules],
  'mixed-push': [...lifetimeRules, ...encodeAndControlRules, ...mixedLayoutRules],
  webcast: [...lifetimeRules, ...webcastRules],
  record: [...lifetimeRules, ...recordRules],
  'pull-record': [],
};

/** Everything worth knowing about a task beside its verdict: the gravest first, then by member path. */
export function listFindings<K extends Kind>(
  { kind, task }: { kind: K; task: TaskOf[K] },
  observedAtMs: number,
): Finding[] {
  return rulesOf[kind].flatMap((rule) => [...rule(task, observedAtMs)]).sort(inReadingOrder);
}

/** Numeric, so that `[10]` follows `[9]`; of one fixed language, so that every machine sorts alike. */
const byPath = new Intl.Collator('en', { numeric: true });

function inReadingOrder(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    byPath.compare(a.path, b.path) ||
    byPath.compare(a.code, b.code)
  );
}
