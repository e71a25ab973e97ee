import { toCellText } from './cellText.ts';
import { readHeading } from './columnField.ts';
import { delimiters, type Delimiter, type Origin } from './splitCells.ts';

/** Lines of a mail or a chat that may stand before the headings; no line of headings is longer. */
const maxLinesBefore = 200;
const longestLine = 5_000;

/** The lines of a text that could be the headings of a table, the first first, each with the delimiter that shows most of them. */
export function* findHeadings(text: string): Generator<{ from: Origin; delimiter: Delimiter }> {
  let start = 0;
  for (let line = 1; line <= maxLinesBefore && start < text.length; line += 1) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const written = end - start > longestLine ? '' : text.slice(start, end);
    const [best] = delimiters
      .map((delimiter) => ({ delimiter, known: countKnown(written.split(delimiter)) }))
      .sort((a, b) => b.known - a.known);
    if (best !== undefined && best.known > 0) yield { from: { start, line }, delimiter: best.delimiter };
    start = end + 1;
  }
}

/** None where one of them can be no heading, as it names a value beside it. */
function countKnown(cells: readonly string[]): number {
  const texts = cells.map(toCellText);
  return texts.some((text) => text.length > 60 || /[={}<>]|[:：]\s*\S/.test(text))
    ? 0
    : texts.filter((text) => readHeading(text) !== null).length;
}
