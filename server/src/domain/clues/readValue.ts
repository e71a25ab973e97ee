import type { Place } from './clue.ts';
import { cleanId, isLegal, isPlaceholder } from './idForms.ts';
import { findName } from './findNames.ts';
import { readName } from './names.ts';

export interface Value {
  id: string;
  at: Place;
  isQuoted: boolean;
  /** False when more belongs to it than an id can have, or it is cut off. */
  isSure: boolean;
}

const longestValue = 500;
const opening = /#?(?:\\*(?:""|["'`])|[<([{「【]?)/y;
const token = /[^\s,;&"'<>()[\]{}|`\\，。、；：！？“”‘’「」【】《》…=\ue01f\u3400-\u9fff]{1,600}/y;

/** The value that begins at this position, quoted or up to a mark that no id has; null when none does. */
export function readValue(text: string, from: number): Value | null {
  opening.lastIndex = from;
  const mark = opening.exec(text)?.[0] ?? '';
  const start = from + mark.length;
  const isQuoted = /["'`]$/.test(mark);
  return (isQuoted ? readQuoted(text, start, mark) : null) ?? readBare(text, start);
}

function readQuoted(text: string, start: number, mark: string): Value | null {
  const length = text.slice(start, start + longestValue).indexOf(mark);
  if (length < 0) return null;
  const end = start + length;
  const id = cleanId(text.slice(start, end));
  if (id === '' || /[\n\r\ue01f"]/.test(id) || isPlaceholder(id)) return null;
  return { id, at: { start, end }, isQuoted: true, isSure: isLegal(id) };
}

function readBare(text: string, start: number): Value | null {
  token.lastIndex = start;
  if (!token.test(text) || token.lastIndex - start > longestValue) return null;
  const written = text.slice(start, token.lastIndex);
  const id = /^[\w@]+$/.test(written) ? written : cleanId(cutAtName(written).replace(trailing, ''));
  const end = start + id.length;
  if (id === '' || !/[a-z0-9]/i.test(id) || isPlaceholder(id) || isName(text, id, end)) return null;
  const after = text.slice(end, end + 3);
  const isLegalId = isLegal(id);
  if (after.startsWith('*') || (!isLegalId && id.includes('://'))) return null; // masked; an address
  return {
    id,
    at: { start, end },
    isQuoted: false,
    isSure: isLegalId && after !== '...' && !after.startsWith('…'),
  };
}

/** What ends a sentence; an id may end in dashes. */
const trailing = /(?:[.:!?~/*#$]-*)+$/;

/** `r1` of `r1/TaskId:t1`. */
function cutAtName(written: string): string {
  const mark = written.search(/[:/#]/);
  if (mark < 0) return written;
  const name = findName(written, mark + 1);
  return name !== null && /[:/#]/.test(written.charAt(name.start - 1))
    ? written.slice(0, name.start - 1)
    : written;
}

/** The next name, where this one has no value. */
function isName(text: string, id: string, end: number): boolean {
  return (!/\d/.test(id) && readName(id) !== null) || /^(?:\s?=|:[^\s/])/.test(text.slice(end, end + 3));
}
