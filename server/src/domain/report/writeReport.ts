import type { LookUpAnswer } from '../../contract/lookup.ts';
import { fieldsOf } from '../../contract/taskQuery.ts';
import type { Zone } from '../words/format.ts';
import { sayVerdict } from '../words/sayVerdict.ts';
import type { Fact } from './fact.ts';
import { markups, type Markup, type Style } from './markup.ts';
import type { ReportWords } from './reportWords.ts';
import { sayOrigin } from './sayOrigin.ts';
import { listTaskFacts } from './taskFacts.ts';
import { writeFindings } from './writeFindings.ts';
import { createZonedFormat } from './zonedFormat.ts';

export interface ReportOptions {
  /** They bring the language. */
  words: ReportWords;
  style: Style;
  /** Whose clocks it prints; two that say the same are one. */
  zones: readonly [Zone, Zone];
  /** The whole address at which the answer can be seen; null where there is none for others. */
  link: string | null;
  /** Of whoever passes it on. */
  note?: string;
}

/**
 * An answer as a report to paste into a ticket or a chat: the verdict in words, what the answer is, a sentence for the
 * customer, the facts, the gravest findings, request id and link. Never throws; says nothing that the answer
 * does not hold.
 */
export function writeReport(
  answer: LookUpAnswer,
  { words, style, zones, link, note = '' }: ReportOptions,
): string {
  const format = createZonedFormat(words.language, zones);
  const parts = { words, format };
  const markup = markups[style];
  const { report, diagnosis } = words;
  const { facts, headings } = report;
  const { headline, explanation, customer } = sayVerdict(diagnosis, answer, format);
  const { source } = answer;

  const writeName = (name: string) => `${markup.name(name)}${report.colon}`;
  const writeFact = (fact: Fact) =>
    markup.item(
      writeName(fact.name) + ('words' in fact ? markup.sentence(fact.words) : markup.literal(fact.literal)),
    );
  const requestId = source.requestId?.trim() ?? '';

  const blocks = [
    [markup.title(`${diagnosis.statuses[answer.task.status.name]} · ${headline}`)],
    [writeSubject(answer, words, markup)],
    [markup.sentence(explanation)],
    answer.verdict.confidence === 'likely' ? [markup.sentence(report.likely)] : [],
    sayOrigin(answer, parts).map(markup.sentence),
    note.trim() === '' ? [] : [markup.heading(headings.note), markup.quote(note)],
    [markup.heading(headings.customer), markup.quote(customer)],
    [markup.heading(headings.facts), ...listTaskFacts(answer, parts).map(writeFact)],
    writeFindings(answer.findings, parts, markup),
    [
      markup.heading(headings.source),
      writeFact({ name: facts.call, literal: source.action }),
      writeFact({
        name: facts.request,
        ...(requestId === '' ? { words: report.noRequestId } : { literal: requestId }),
      }),
      ...(link === null ? [] : [markup.item(writeName(facts.link) + markup.link(link))]),
    ],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** `Mixed push · room-42 / task-7`; a pasted answer may come without ids. */
function writeSubject({ kind, query }: LookUpAnswer, { diagnosis }: ReportWords, markup: Markup): string {
  const ids = fieldsOf(kind)
    .filter((field) => field !== 'appId')
    .flatMap((field) => query[field] ?? [])
    .map(markup.literal);
  return [markup.sentence(diagnosis.kindNames[kind]), ...(ids.length === 0 ? [] : [ids.join(' / ')])].join(
    ' · ',
  );
}
