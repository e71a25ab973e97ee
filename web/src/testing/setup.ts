import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import { network } from './handlers.ts';

// A chunk is compiled when it is first imported, which may take longer than the usual second.
configure({ asyncUtilTimeout: 10_000 });

// happy-dom lays nothing out, so it has nothing to scroll to and nothing that changes its size.
Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;
window.ResizeObserver = class {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
};

// A stray console.error or an unexpected request is a fault of the test or of the page, so it fails the run.
const consoleError = vi.spyOn(console, 'error');

beforeAll(() => {
  network.listen({ onUnhandledRequest: 'error' });
});

afterEach(() => {
  cleanup();
  network.resetHandlers();
  window.localStorage.clear();
  const errors = consoleError.mock.calls.map((call) => call.map(String).join(' '));
  consoleError.mockClear();
  expect(errors).toEqual([]);
});

afterAll(async () => {
  network.close();
  // A chunk still on its way would not find the page it is for, and files share what has been loaded.
  await vi.dynamicImportSettled();
});
