import type { VendorCode } from '../../contract/coded.ts';
import { pathOf, type DriftLog } from './driftLog.ts';
import { parseZonedTime, toInstant } from './instant.ts';
import { isMembers, jsonTypeOf, type Members } from './jsonType.ts';

/** An enumerated value as the contract's `codedBy` has it. */
export interface Coded<Name extends string> {
  code: VendorCode;
  name: Name | 'unrecognised';
}

const decimal = /^-?\d+(?:\.\d+)?$/;

/**
 * Reads one object of the vendor's answer with `read`, then names as drift every member that `read` did not ask for.
 * `path` is where the object stands, empty for the task itself.
 */
export function readMembers<T>(
  members: Members,
  path: string,
  drift: DriftLog,
  read: (members: MemberReader) => T,
): T {
  const reader = new MemberReader(members, path, drift);
  const value = read(reader);
  reader.noteUnlisted();
  return value;
}

/**
 * The members of one vendor object, each by its name and documented type. What cannot be read is null and named as
 * drift; what is absent or null is null and no drift, for the vendor's SDKs mark every member of a reply as optional.
 * (Source: task-types §1 "Discrepancies")
 */
export class MemberReader {
  readonly #members: Members;
  readonly #path: string;
  readonly #drift: DriftLog;
  readonly #listed: string[] = []; // few at a time: cheaper to fill and to search than a set

  constructor(members: Members, path: string, drift: DriftLog) {
    this.#members = members;
    this.#path = path;
    this.#drift = drift;
  }

  text(name: string): string | null {
    const value = this.#take(name);
    if (value === null || typeof value === 'string') return value;
    this.#note(name, 'string', value);
    return typeof value === 'number' ? String(value) : null;
  }

  flag(name: string): boolean | null {
    const value = this.#take(name);
    if (value === null || typeof value === 'boolean') return value;
    this.#note(name, 'boolean', value);
    return null;
  }

  /** A numeric string is read as the number it spells. */
  integer(name: string): number | null {
    return this.#number(name, 'integer');
  }

  /** As `integer`, fractions welcome. */
  number(name: string): number | null {
    return this.#number(name, 'number');
  }

  /** Exactly so many numbers; a list of another length is passed on as it is. */
  numbers(name: string, count: number, expected: 'integer' | 'number'): (number | null)[] | null {
    const values = this.#list(name);
    if (values === null) return null;
    if (values.length !== count) this.#drift.note(this.#at(name), `${count} entries`, String(values.length));
    return values.map((value, index) => {
      if (isNumber(value, expected)) return value;
      this.#note(`${name}[${index}]`, expected, value);
      return toNumber(value);
    });
  }

  /** Epoch milliseconds, as ISO in UTC; null when 0, the vendor's "not yet". */
  epochTime(name: string): string | null {
    const epochMs = this.integer(name);
    if (epochMs === null || epochMs === 0) return null;
    const instant = toInstant(epochMs);
    if (instant === null) this.#drift.note(this.#at(name), 'epoch milliseconds', String(epochMs));
    return instant;
  }

  /** A time with its offset, as ISO in UTC; null when empty. */
  zonedTime(name: string): string | null {
    const value = this.#take(name);
    if (value === null || value === '') return null;
    const instant = typeof value === 'string' ? parseZonedTime(value) : null;
    if (instant === null) this.#note(name, 'time with offset', value);
    return instant;
  }

  /** An enumeration of integers that counts from 0: `names` in that order. */
  coded<const Name extends string>(name: string, names: readonly Name[]): Coded<Name> | null {
    const code = this.#code(name, 'integer');
    if (code === null) return null;
    const known = typeof code === 'number' ? names[code] : undefined;
    if (known === undefined && typeof code === 'number') {
      this.#drift.note(this.#at(name), `one of ${[...names.keys()].join(', ')}`, String(code));
    }
    return { code, name: known ?? 'unrecognised' };
  }

  /** As `coded`, for the codecs of a recording: integers in strings, and the page does not say which. */
  codedInText<const Name extends string>(name: string, names: readonly Name[]): Coded<Name> | null {
    const code = this.#code(name, 'string');
    return code === null
      ? null
      : { code, name: (typeof code === 'number' ? names[code] : undefined) ?? 'unrecognised' };
  }

  /** An enumeration of words; null when empty. A word may be known to us and yet not `listed` on this kind's page. */
  worded<Name extends string>(
    name: string,
    words: ReadonlyMap<string, Name>,
    listed: readonly string[] = [...words.keys()],
  ): Coded<Name> | null {
    const value = this.#take(name);
    if (value === null || value === '') return null;
    if (typeof value !== 'string') {
      this.#note(name, 'string', value);
      const code = toNumber(value);
      return code === null ? null : { code, name: 'unrecognised' };
    }
    if (!listed.includes(value)) this.#drift.note(this.#at(name), `one of ${listed.join(', ')}`, value);
    return { code: value, name: words.get(value) ?? 'unrecognised' };
  }

  object<T>(name: string, read: (members: MemberReader) => T): T | null {
    const value = this.#take(name);
    if (value === null) return null;
    if (isMembers(value)) return readMembers(value, this.#at(name), this.#drift, read);
    this.#note(name, 'object', value);
    return null;
  }

  /** An entry that is no object is read as an empty one, so that the others keep their places. */
  objects<T>(name: string, read: (members: MemberReader) => T): T[] | null {
    const values = this.#list(name);
    if (values === null) return null;
    const path = this.#at(name);
    return values.map((value, index) => {
      const entry = `${path}[${index}]`;
      if (isMembers(value)) return readMembers(value, entry, this.#drift, read);
      this.#drift.note(entry, 'object', jsonTypeOf(value));
      return readMembers({}, entry, this.#drift, read);
    });
  }

  /** Names as drift that a member is absent, null or empty without which a task says little. */
  require(name: string): void {
    const value = this.#members[name];
    if (value === '') this.#drift.note(this.#at(name), 'present', 'empty');
    else if (value === undefined || value === null) this.#note(name, 'present', value);
  }

  /**
   * The same members, what is read of them counting as unlisted: for members that only other versions of the API or old
   * SDKs know.
   */
  get beyondPage(): MemberReader {
    return new MemberReader(this.#members, this.#path, this.#drift);
  }

  /** Names as drift every member that was not asked for. */
  noteUnlisted(): void {
    for (const name of Object.keys(this.#members)) {
      if (!this.#listed.includes(name)) this.#drift.note(this.#at(name), 'absent', 'present');
    }
  }

  /** A member's value, null when absent. */
  #take(name: string): unknown {
    this.#listed.push(name);
    return this.#members[name] ?? null;
  }

  #list(name: string): unknown[] | null {
    const value = this.#take(name);
    if (value === null || Array.isArray(value)) return value;
    this.#note(name, 'list', value);
    return null;
  }

  #number(name: string, expected: 'integer' | 'number'): number | null {
    const value = this.#take(name);
    if (value === null || isNumber(value, expected)) return value;
    this.#note(name, expected, value);
    return toNumber(value);
  }

  /** A number, or a word that spells none; null when absent or neither. */
  #code(name: string, expected: 'integer' | 'string'): number | string | null {
    const value = this.#take(name);
    if (value === null) return null;
    const code = toNumber(value) ?? (typeof value === 'string' ? value : null);
    if (jsonTypeOf(value) !== expected) this.#note(name, expected, value);
    return code;
  }

  #at(name: string): string {
    return pathOf(this.#path, name);
  }

  #note(name: string, expected: string, value: unknown): void {
    this.#drift.note(this.#at(name), expected, jsonTypeOf(value));
  }
}

function isNumber(value: unknown, expected: 'integer' | 'number'): value is number {
  return expected === 'integer' ? Number.isInteger(value) : Number.isFinite(value);
}

/** The finite number that a number or a numeric string stands for. */
function toNumber(value: unknown): number | null {
  const number = typeof value === 'string' && decimal.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}
