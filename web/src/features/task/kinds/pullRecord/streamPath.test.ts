import { expect, it } from 'vitest';
import { streamPathText, wholeStreamPath } from './streamPath.ts';

const path = { vhost: 'example.com', app: 'live', stream: 'lesson-9' };

it('is shown with room between its parts and copied without', () => {
  expect(streamPathText(path)).toBe('example.com / live / lesson-9');
  expect(wholeStreamPath(path)).toBe('example.com/live/lesson-9');
});

it('shows what is missing, and is then not for copying', () => {
  expect(streamPathText({ ...path, stream: null })).toBe('example.com / live / —');
  expect(wholeStreamPath({ ...path, stream: null })).toBeNull();
});
