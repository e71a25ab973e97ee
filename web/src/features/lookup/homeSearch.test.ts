import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { homeSearchSchema } from './homeSearch.ts';

it('reads what it can from a link and leaves nonsense out', () => {
  const link = { kind: 'nonsense', appId: 'app', roomId: ['r'], taskId: 'x'.repeat(600), other: '1' };
  expect(z.parse(homeSearchSchema, link)).toEqual({ appId: 'app' });
});
