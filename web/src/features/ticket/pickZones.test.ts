import { afterEach, expect, it, vi } from 'vitest';
import { pickZones } from './pickZones.ts';

const at = '2026-11-21T09:00:00.000Z';

afterEach(() => {
  vi.unstubAllEnvs();
});

it('puts UTC+8 beside another clock, and UTC beside UTC+8', () => {
  expect(pickZones('utc', at)).toEqual(['utc', 'utc+8']);
  expect(pickZones('utc+8', at)).toEqual(['utc+8', 'utc']);
});

it.each([
  ['Asia/Shanghai', 'utc'],
  ['Europe/Berlin', 'utc+8'],
])('for a reader in %s who sees the local time adds %s', (timeZone, other) => {
  vi.stubEnv('TZ', timeZone);
  expect(pickZones('local', at)).toEqual(['local', other]);
});
