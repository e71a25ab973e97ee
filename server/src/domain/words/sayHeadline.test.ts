import type { Verdict } from '../../contract/verdict.ts';
import { expect, it } from 'vitest';
import { languages } from './language.ts';
import { sayHeadline } from './sayHeadline.ts';
import { tellVerdicts, wordsOf } from './testing/diagnosisCases.ts';

it.each(languages)(
  'says in %s what the whole verdict says in its headline, whatever the times',
  (language) => {
    for (const { code, params, facts, text } of tellVerdicts(language)) {
      const verdict = { code, params } as Verdict; // tone and evidence have no part in the words
      const headline = sayHeadline(wordsOf[language], { kind: facts.kind, verdict }, facts.format);
      expect(headline).toBe(text.headline);
    }
  },
);
