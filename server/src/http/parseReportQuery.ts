import { styles, type Style } from '../domain/report/markup.ts';
import { languages, type Language } from '../domain/words/language.ts';
import { canOnlyBe, invalidQuery, ProblemError } from './problem.ts';
import { findStrayParams } from './queryParams.ts';

/** Language and form of a report. Throws an `invalid-query` problem naming every parameter at fault. */
export function parseReportQuery(params: URLSearchParams): { lang: Language; format: Style } {
  const errors = findStrayParams(params, ['lang', 'format'], 'a report');

  const choose = <Option extends string>(field: string, options: readonly Option[], byDefault: Option) => {
    const wanted = params.get(field) ?? byDefault;
    const chosen = options.find((option) => option === wanted);
    if (chosen === undefined) errors.push(canOnlyBe(field, options.join(' or ')));
    return chosen ?? byDefault;
  };
  const parsed = {
    lang: choose('lang', languages, 'en'),
    format: choose('format', styles, 'markdown'),
  };
  if (errors.length > 0) throw new ProblemError(invalidQuery(errors));
  return parsed;
}
