import { expect, it } from 'vitest';
import { pickLanguage } from './language.ts';

it.each([
  [['zh-TW', 'en'], 'zh-CN'],
  [['zh'], 'zh-CN'],
  [['en-GB', 'zh-CN'], 'en'],
  [['fr-FR', 'zh-Hans-CN', 'en'], 'zh-CN'],
  [['fr-FR'], 'en'],
  [[], 'en'],
] as const)('for readers of %j it speaks %s', (preferred, language) => {
  expect(pickLanguage(preferred)).toBe(language);
});
