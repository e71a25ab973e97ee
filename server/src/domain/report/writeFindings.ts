import { severities, type Finding } from '../../contract/finding.ts';
import { sayFinding } from '../words/sayFinding.ts';
import type { FactParts } from './fact.ts';
import type { Markup } from './markup.ts';

/** A ticket is read, not searched; the link shows the rest. */
const mostFindings = 10;

/** The findings in words, the gravest first, and how many more there are. */
export function writeFindings(
  findings: readonly Finding[],
  { words, format }: FactParts,
  markup: Markup,
): string[] {
  const { report, diagnosis } = words;
  if (findings.length === 0)
    return [markup.heading(report.headings.findings), markup.sentence(report.noFindings)];
  const rest = findings.length - mostFindings;
  const gravestFirst = severities.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  return [
    markup.heading(report.counted(report.headings.findings, findings.length)),
    ...gravestFirst.slice(0, mostFindings).map((finding) => {
      const { headline, why } = sayFinding(diagnosis, finding, format);
      const severity = markup.name(report.severities[finding.severity]);
      return markup.item(`${severity}${report.colon}${markup.sentence(report.finding(headline, why))}`);
    }),
    ...(rest > 0 ? [markup.item(markup.sentence(report.moreFindings(rest)))] : []),
  ];
}
