import { expect, it } from 'vitest';
import { createZonedFormat } from './zonedFormat.ts';

const { instant, span } = createZonedFormat('en', ['utc+8', 'utc']);

it.each([
  ['2026-11-21T09:12:43.000Z', '2026-11-21 17:12:43 UTC+8 / 09:12:43 UTC'],
  ['2026-11-21T20:00:00.000Z', '2026-11-22 04:00:00 UTC+8 / 2026-11-21 20:00:00 UTC'],
  ['soon', 'soon'],
])('prints %s in both zones', (iso, printed) => {
  expect(instant(iso)).toBe(printed);
});

it('prints both ends of a span whole', () => {
  expect(span('2026-11-21T09:00:00.000Z', '2026-11-21T10:00:00.000Z')).toBe(
    '2026-11-21 17:00:00 UTC+8 / 09:00:00 UTC – 2026-11-21 18:00:00 UTC+8 / 10:00:00 UTC',
  );
});

it('says once what both zones say', () => {
  expect(createZonedFormat('en', ['utc', 'utc']).instant('2026-11-21T09:12:43.000Z')).toBe(
    '2026-11-21 09:12:43 UTC',
  );
});
