import { expect, it } from 'vitest';
import { createSigningKeys } from './signingKeys.ts';

const scope = { secretKey: 'made-up', day: '20240506', region: 'cn-north-1', service: 'rtc' };

it('derives a key once as long as it is in use', () => {
  const keys = createSigningKeys();
  expect(keys.keyFor({ ...scope })).toBe(keys.keyFor({ ...scope }));
});

it('derives another key when any part of the scope differs', () => {
  const keys = createSigningKeys();
  const known = keys.keyFor(scope).export().toString('hex');
  for (const other of [
    { ...scope, secretKey: 'made-up2' },
    { ...scope, day: '20240507' },
    { ...scope, region: 'ap-singapore-1' },
    { ...scope, service: 'live' },
  ]) {
    expect(keys.keyFor(other).export().toString('hex')).not.toBe(known);
  }
});

it('forgets the keys of days gone by', () => {
  const keys = createSigningKeys();
  const first = keys.keyFor(scope);
  for (let day = 1; day <= 8; day += 1) keys.keyFor({ ...scope, day: `2024060${day}` });
  const again = keys.keyFor(scope);
  expect(again).not.toBe(first);
  expect(again.equals(first)).toBe(true);
});
