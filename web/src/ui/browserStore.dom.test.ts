import { afterEach, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { loadStored, saveStored } from './browserStore.ts';

const schema = z.array(z.string());

afterEach(() => {
  vi.restoreAllMocks();
});

it('gives back what was saved', () => {
  saveStored('names', ['a', 'b']);
  expect(loadStored('names', schema)).toEqual(['a', 'b']);
});

it.each(['', '{', '{"a":1}', '[1]', 'null'])(
  'reads %j, which is not what the schema wants, as nothing',
  (text) => {
    window.localStorage.setItem('tasklens.names', text);
    expect(loadStored('names', schema)).toBeNull();
  },
);

it('remembers nothing, and does not break, where the browser refuses storage', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  saveStored('names', ['a']);
  expect(loadStored('names', schema)).toBeNull();
});
