import type { kindView as en } from '../en/kindView.ts';

export const kindView: typeof en = {};
