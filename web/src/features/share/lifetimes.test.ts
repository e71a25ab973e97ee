import { expect, it } from 'vitest';
import { offeredHours, suggestedHours } from './lifetimes.ts';

it.each([
  [365, [1, 24, 168, 2160]],
  [90, [1, 24, 168, 2160]],
  [30, [1, 24, 168, 720]],
  [7, [1, 24, 168]],
  [3, [1, 24, 72]],
  [1, [1, 24]],
])('a ceiling of %i days is offered where it forbids the usual ones', (days, offered) => {
  expect(offeredHours(days)).toEqual(offered);
  expect(offered).toContain(suggestedHours(days));
});
