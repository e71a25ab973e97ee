import type { Finding } from '../../../contract/finding.ts';

/**
 * One rule: what it has to say about a task observed at `observedAtMs` (epoch ms), mostly nothing. An absent member says
 * nothing either, save where the rule names the vendor's default.
 *
 * Severities: `error`, something that was asked for cannot be had · `warning`, the outcome will likely differ from what
 * was asked for, or somebody should act · `info`, harmless, yet it explains what one sees.
 */
export type Rule<Task> = (task: Task, observedAtMs: number) => Iterable<Finding>;
