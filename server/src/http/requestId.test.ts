import { describe, expect, it } from 'vitest';
import { chooseRequestId } from './requestId.ts';

describe('chooseRequestId', () => {
  it.each(['7b1f0b7e-1e58-4a53-9f0c-0d4b0f6f1a11', 'ticket_4711.a', '12345678'])(
    'keeps a plain one: %s',
    (id) => {
      expect(chooseRequestId(id)).toBe(id);
    },
  );

  it.each([
    undefined,
    '',
    'short',
    'a'.repeat(65),
    'has space in it',
    'line\nbreak--',
    '{"json":true}',
    'ünicode-id',
  ])('replaces %j by a new one', (id) => {
    expect(chooseRequestId(id)).toMatch(/^[0-9a-f-]{36}$/);
  });
});
