import type { VendorCode } from '../../contract/coded.ts';
import type { Format } from '../words/format.ts';
import type { ReportWords } from './reportWords.ts';

/** One line of a report: a name, and what it names in words or exactly as it came. */
export type Fact = { name: string } & ({ words: string } | { literal: string });

export interface FactParts {
  words: ReportWords;
  format: Format;
}

/** A fact in the vendor's own characters; none when the answer does not hold it. */
export function literalFact(name: string, value: string | null | undefined): Fact[] {
  return value == null || value.trim() === '' ? [] : [{ name, literal: value }];
}

/** A fact in words; none when there is nothing to say. */
export function wordsFact(name: string, words: string | null): Fact[] {
  return words === null ? [] : [{ name, words }];
}

/** `Ended (Status 3)`: the word for an enumerated value and the value as it came, which never stands alone. */
export function sayCoded<Name extends string>(
  { code, name }: { code: VendorCode; name: Name },
  { member, names, words }: { member: string; names: Record<Name, string>; words: ReportWords },
): string {
  return code === null ? names[name] : words.report.coded(names[name], member, String(code));
}
