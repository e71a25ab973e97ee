import { toInstant } from '../tasks/instant.ts';
import type { Sureness } from './clue.ts';

interface TimeRead {
  /** ISO in UTC. */
  value: string;
  sureness: Sureness;
  /** How much of the text it takes. */
  length: number;
}

/** The years that epoch numbers are believed for. */
const firstMs = Date.UTC(2015, 0);
const lastMs = Date.UTC(2100, 0);

const epoch = /\d{10}(?:\d{3})?(?![\w.-])/y;
const date =
  /(\d{4})([-/.年])(\d{1,2})[-/.月](\d{1,2})日?[T ]?\s{0,3}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?(Z(?!\w)|UTC(?![+-])|GMT(?![+-])|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?(?![\d-])|北京时间|CST)?/iy;

/**
 * The moment that begins at this position: epoch seconds or milliseconds, or a date with a time. One without a zone is
 * taken for China's, where the vendor's console shows times so, and is unsure.
 */
export function readTime(text: string, position: number): TimeRead | null {
  epoch.lastIndex = position;
  const digits = epoch.exec(text)?.[0];
  if (digits !== undefined) {
    const ms = Number(digits) * (digits.length === 10 ? 1000 : 1);
    const value = ms >= firstMs && ms <= lastMs ? toInstant(ms) : null;
    return value === null ? null : { value, sureness: 'certain', length: digits.length };
  }
  date.lastIndex = position;
  const match = date.exec(text);
  if (match === null) return null;
  const [written, year, , month, day, hour, minute, second = '00', fraction = '0', zone] = match;
  const two = (digits = '') => digits.padStart(2, '0');
  const iso = `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}`;
  const ms = Date.parse(iso + toOffset(zone));
  const value = Number.isNaN(ms) ? null : toInstant(ms);
  if (value === null) return null;
  return { value, sureness: zone === undefined ? 'unsure' : 'certain', length: written.trimEnd().length };
}

function toOffset(zone: string | undefined): string {
  if (zone === undefined || /北京|CST/i.test(zone)) return '+08:00';
  const [, sign, hours = '', minutes = '00'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  return sign === undefined ? 'Z' : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}
