import { describe, expect, it } from 'vitest';
import { canOnlyBe } from './problem.ts';
import { readParams } from './queryParams.ts';

/** What was read of a query with a name and a size, and which faults it has. */
function read(text: string) {
  const values: Record<string, string> = {};
  const errors = readParams(new URLSearchParams(text), 'a hat', {
    name: (value) => {
      values['name'] = value;
      return null;
    },
    size: (value) => {
      values['size'] = value;
      return /^\d+$/.test(value) ? null : canOnlyBe('size', 'a number');
    },
  });
  return { values, faults: errors.map(({ field, code }) => `${field} ${code}`) };
}

describe('readParams', () => {
  it('hands on what is given, trimmed, and takes what is empty for absent', () => {
    expect(read('name=%20Ada+&size=%E3%80%80')).toEqual({ values: { name: 'Ada' }, faults: [] });
  });

  it('names all that is wrong in the order of the query', () => {
    expect(read('size=big&colour=red&name=a&name=b').faults).toEqual([
      'size invalid',
      'colour unknown',
      'name repeated',
    ]);
  });

  it('calls what is given twice repeated and nothing else, and has it read all the same', () => {
    expect(read('size=big&size=9')).toEqual({ values: { size: 'big' }, faults: ['size repeated'] });
  });

  it('knows no parameter that merely every object has', () => {
    expect(read('__proto__=1&constructor=2').faults).toEqual(['__proto__ unknown', 'constructor unknown']);
  });

  it('says whose query it is', () => {
    const [error] = readParams(new URLSearchParams('x=1'), 'a hat', {});
    expect(error?.message).toBe('"x" is not a parameter of a hat');
  });
});
